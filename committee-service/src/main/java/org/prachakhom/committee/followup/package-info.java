/** The follow-up team's case of one issue: cycles, surveys, verdicts (HH8). */
@NullMarked
package org.prachakhom.committee.followup;

import org.jspecify.annotations.NullMarked;
