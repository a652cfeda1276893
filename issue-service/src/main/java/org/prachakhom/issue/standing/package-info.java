/** What an issue has become, folded from its events, and the times that follow from it. */
@NullMarked
package org.prachakhom.issue.standing;

import org.jspecify.annotations.NullMarked;
