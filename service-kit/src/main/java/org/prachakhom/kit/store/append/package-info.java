/** The one writer of the log: batches, one lock, one commit, and the true outcome of each command. */
@NullMarked
package org.prachakhom.kit.store.append;

import org.jspecify.annotations.NullMarked;
