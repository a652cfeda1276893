/** Cases that harm the processes of the stack: killed, held, frozen, starved, replaced. */
@NullMarked
package org.prachakhom.drill.process;

import org.jspecify.annotations.NullMarked;
