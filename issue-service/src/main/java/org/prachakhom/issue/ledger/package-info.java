/** Who was responsible for an issue, since when, and for how long. */
@NullMarked
package org.prachakhom.issue.ledger;

import org.jspecify.annotations.NullMarked;
