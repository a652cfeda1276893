package org.prachakhom.committee.followup;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.workplan.RecheckDraw;
import org.prachakhom.events.value.Finding;

/**
 * One claim on its way to a verdict, and on to the second look at what was confirmed.
 *
 * @param claim number of the claim
 * @param agency the claiming agency; {@code liaison} acts for it when it is external, else null
 * @param claimedAt visits before it are findings only (rule 9)
 * @param fixedAt since when it counts as fixed; null while it does not, and once it was looked at again or opened again
 * @param revisited somebody was there for the second look
 */
record ClaimCycle(
        int claim,
        String agency,
        @Nullable String liaison,
        Instant claimedAt,
        boolean surveyed,
        boolean judged,
        @Nullable Instant fixedAt,
        boolean revisited) {

    static ClaimCycle opened(int claim, String agency, @Nullable String liaison, Instant claimedAt) {
        return new ClaimCycle(claim, agency, liaison, claimedAt, false, false, null, false);
    }

    /** Whether a visit at this time checks the claim, for the first time, or for the second where the lot fell on it. */
    boolean isCheckedBy(Instant visitedAt, int drawn) {
        return judged ? drawn == claim && isRecheckedAt(visitedAt) : !visitedAt.isBefore(claimedAt);
    }

    /** Whether it has counted as fixed for so long that it is time for the second look. */
    boolean isRecheckedAt(Instant moment) {
        return fixedAt != null && !moment.isBefore(fixedAt.plus(RecheckDraw.DUE_AFTER));
    }

    /** Whether somebody of this agency would judge their own work (rule 10); {@code contributors} helped with it. */
    boolean isWorkOf(@Nullable String ofAgency, Set<String> contributors) {
        return ofAgency != null
                && (ofAgency.equals(agency) || ofAgency.equals(liaison) || contributors.contains(ofAgency));
    }

    ClaimCycle withSurvey() {
        return new ClaimCycle(claim, agency, liaison, claimedAt, true, judged, fixedAt, judged);
    }

    ClaimCycle withVerdict(Finding verdict, Instant at) {
        Instant fixed = verdict == Finding.FIXED ? at : null;
        return new ClaimCycle(claim, agency, liaison, claimedAt, surveyed, true, fixed, false);
    }

    /** Looked at again, or opened again: that settles it until the next claim. */
    ClaimCycle settled() {
        return new ClaimCycle(claim, agency, liaison, claimedAt, surveyed, judged, null, revisited);
    }
}
