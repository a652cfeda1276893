/** Backups of the local stack, and what comes back from them: checked before they are called done. */
@NullMarked
package org.prachakhom.stack.backup;

import org.jspecify.annotations.NullMarked;
