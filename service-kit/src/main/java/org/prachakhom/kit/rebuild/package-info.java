/** Making a large view anew faster than its processor can: read the log, copy into a shadow table, swap. */
@NullMarked
package org.prachakhom.kit.rebuild;

import org.jspecify.annotations.NullMarked;
