@NullMarked
package org.prachakhom.issue.ledger;

import org.jspecify.annotations.NullMarked;
