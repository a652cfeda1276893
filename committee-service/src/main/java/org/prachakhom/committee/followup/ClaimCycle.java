package org.prachakhom.committee.followup;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One claim on its way to a verdict.
 *
 * @param claim number of the claim
 * @param agency the claiming agency; {@code liaison} acts for it when it is external, else null
 * @param claimedAt visits before it are findings only (rule 9)
 */
record ClaimCycle(
        int claim, String agency, @Nullable String liaison, Instant claimedAt, boolean surveyed, boolean judged) {

    /** Whether a visit at this time checks the claim. */
    boolean isCheckedBy(Instant visitedAt) {
        return !judged && !visitedAt.isBefore(claimedAt);
    }

    /** Whether somebody of this agency would judge their own work (rule 10); {@code contributors} helped with it. */
    boolean isWorkOf(@Nullable String ofAgency, Set<String> contributors) {
        return ofAgency != null
                && (ofAgency.equals(agency) || ofAgency.equals(liaison) || contributors.contains(ofAgency));
    }

    ClaimCycle withSurvey() {
        return new ClaimCycle(claim, agency, liaison, claimedAt, true, judged);
    }

    ClaimCycle withVerdict() {
        return new ClaimCycle(claim, agency, liaison, claimedAt, surveyed, true);
    }
}
