/** What the follow-up team has to visit and decide. */
@NullMarked
package org.prachakhom.committee.workplan;

import org.jspecify.annotations.NullMarked;
