/** W3C trace context: from the request to the log, and from events back to the log lines of their handlers. */
@NullMarked
package org.prachakhom.kit.trace;

import org.jspecify.annotations.NullMarked;
