/** One request, one change: idempotency keys, If-Match, and the answer to a command. */
@NullMarked
package org.prachakhom.kit.submission;

import org.jspecify.annotations.NullMarked;
