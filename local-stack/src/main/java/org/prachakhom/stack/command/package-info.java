/** The commands of {@code ./prachakhom}. */
@NullMarked
package org.prachakhom.stack.command;

import org.jspecify.annotations.NullMarked;
