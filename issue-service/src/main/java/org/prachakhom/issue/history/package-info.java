/** What happened to one issue, in the order of its events. */
@NullMarked
package org.prachakhom.issue.history;

import org.jspecify.annotations.NullMarked;
