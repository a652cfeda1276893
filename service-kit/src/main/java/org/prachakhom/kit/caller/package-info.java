/** Who calls, as their token says. */
@NullMarked
package org.prachakhom.kit.caller;

import org.jspecify.annotations.NullMarked;
