/** The short forms of the cases of this package. */
@NullMarked
package org.prachakhom.drill.views;

import org.jspecify.annotations.NullMarked;
