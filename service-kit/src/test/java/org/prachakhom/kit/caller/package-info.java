/** Tests. */
@NullMarked
package org.prachakhom.kit.caller;

import org.jspecify.annotations.NullMarked;
