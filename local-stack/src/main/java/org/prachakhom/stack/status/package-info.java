/** What runs, with how much memory, and how far it is: read from outside the processes. */
@NullMarked
package org.prachakhom.stack.status;

import org.jspecify.annotations.NullMarked;
