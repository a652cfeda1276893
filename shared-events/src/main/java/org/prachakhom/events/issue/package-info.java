/** Facts about issues. */
@NullMarked
package org.prachakhom.events.issue;

import org.jspecify.annotations.NullMarked;
