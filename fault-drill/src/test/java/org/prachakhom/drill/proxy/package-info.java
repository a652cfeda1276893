/** The short forms of the cases of this package. */
@NullMarked
package org.prachakhom.drill.proxy;

import org.jspecify.annotations.NullMarked;
