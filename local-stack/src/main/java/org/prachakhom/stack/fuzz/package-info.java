/** Asks every operation of the API for what nobody would ask, and looks at the answers. */
@NullMarked
package org.prachakhom.stack.fuzz;

import org.jspecify.annotations.NullMarked;
