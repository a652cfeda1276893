/** Tests. */
@NullMarked
package org.prachakhom.kit.trace;

import org.jspecify.annotations.NullMarked;
