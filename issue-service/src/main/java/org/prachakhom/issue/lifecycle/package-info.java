/** The states of an issue, as aggregates and views name them, and the rows that follow them. */
@NullMarked
package org.prachakhom.issue.lifecycle;

import org.jspecify.annotations.NullMarked;
