/** What was asked for and what came of it, and the check that the log, the views and the consumers agree with that. */
@NullMarked
package org.prachakhom.drill.journal;

import org.jspecify.annotations.NullMarked;
