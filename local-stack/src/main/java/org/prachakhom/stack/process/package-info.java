/** Child processes of this machine: their start, signals, logs and end, and the files that only their owner may read. */
@NullMarked
package org.prachakhom.stack.process;

import org.jspecify.annotations.NullMarked;
