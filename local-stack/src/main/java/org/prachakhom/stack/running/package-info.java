/** The running stack: its folder and settings, its processes, and what keeps them alive. */
@NullMarked
package org.prachakhom.stack.running;

import org.jspecify.annotations.NullMarked;
