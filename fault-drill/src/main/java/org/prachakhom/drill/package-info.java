/** Harms the running stack on purpose, again and again, and proves that nothing is lost and nothing is there twice. */
@NullMarked
package org.prachakhom.drill;

import org.jspecify.annotations.NullMarked;
