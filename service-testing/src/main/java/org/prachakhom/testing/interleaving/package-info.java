/** Facts of two sources, in every order in which they may arrive. */
@NullMarked
package org.prachakhom.testing.interleaving;

import org.jspecify.annotations.NullMarked;
