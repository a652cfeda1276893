/** The requests that are under way while something is harmed, and where each of them has to show afterwards. */
@NullMarked
package org.prachakhom.drill.work;

import org.jspecify.annotations.NullMarked;
