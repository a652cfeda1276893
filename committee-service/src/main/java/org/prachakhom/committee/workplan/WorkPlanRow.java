package org.prachakhom.committee.workplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.registry.Named;
import org.prachakhom.events.value.GeoPoint;

/**
 * One case of the work plan.
 *
 * @param id the id of the issue
 * @param agency null for an issue that was closed before any agency held it
 * @param title ลบตามคำขอ when it was erased; null, like category and issueState, while the issue's copy is on its way
 * @param place in words; {@code point} on the map; null when not told
 * @param claim the latest claim, null before the first
 * @param surveyDue until when the visit of the claim has to be made
 * @param overdue the visit, or the second look, is due and was not made
 * @param verdict on the latest claim, null while there is none
 * @param openRequests how many requests to reopen wait for an answer
 * @param recheckDue until when the team has to look again at what it confirmed; null when it need not, or not yet
 * @param recheckPassed whether what was confirmed of the claim had lasted then; null when nobody looked again
 */
record WorkPlanRow(
        String id,
        String number,
        Named community,
        @Nullable Named agency,
        @Nullable Named liaison,
        @Nullable Named category,
        @Nullable String issueState,
        @Nullable String title,
        @Nullable String place,
        @Nullable GeoPoint point,
        CaseStatus status,
        @Nullable Integer claim,
        @Nullable Instant claimedAt,
        @Nullable Instant surveyDue,
        boolean overdue,
        @Nullable Instant surveyedAt,
        @Nullable String verdict,
        @Nullable Instant judgedAt,
        int openRequests,
        @Nullable Instant recheckDue,
        @Nullable Boolean recheckPassed,
        long version,
        @JsonIgnore String sortKey) {}
