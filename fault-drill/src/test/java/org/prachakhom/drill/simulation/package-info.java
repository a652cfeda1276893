/** What the simulation finds, and that it finds what is planted. */
@NullMarked
package org.prachakhom.drill.simulation;

import org.jspecify.annotations.NullMarked;
