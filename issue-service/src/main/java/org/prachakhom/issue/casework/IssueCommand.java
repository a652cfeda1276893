package org.prachakhom.issue.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.references.ServiceTerms;

/** What can be asked of an issue. Typed text is plain here and sealed in the events. */
sealed interface IssueCommand {

    /** The issue. */
    String issueId();

    /** Where it is, as typed; each may be null. */
    record TypedPlace(@Nullable String words, @Nullable GeoPoint point) {}

    /** What was answered to the question of this code. */
    record TypedAnswer(String question, String text) {
        static List<TypedAnswer> all(Map<String, String> byQuestion) {
            return byQuestion.entrySet().stream()
                    .map(one -> new TypedAnswer(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    /**
     * {@code own} are the communities that the filer leads; {@code meeting} is null between meetings, {@code recurrenceOf}
     * unless it came back, {@code paper} unless it was open before this system.
     */
    record FileIssue(
            @TargetAggregateIdentifier String issueId,
            String municipality,
            String number,
            IssueKind kind,
            String community,
            Set<String> own,
            String category,
            Priority priority,
            @Nullable MeetingCopy meeting,
            String title,
            String description,
            @Nullable TypedPlace place,
            List<TypedAnswer> answers,
            @Nullable String recurrenceOf,
            @Nullable PaperRecord paper,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** All words anew; {@code place} is null for none. */
    record CorrectIssue(
            @TargetAggregateIdentifier String issueId,
            String title,
            String description,
            @Nullable TypedPlace place,
            Actor by,
            Instant at)
            implements IssueCommand {}

    record TriageIssue(
            @TargetAggregateIdentifier String issueId,
            String category,
            Priority priority,
            @Nullable String note,
            ServiceTerms terms,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** {@code liaison} is the department that acts for an external agency, else null. */
    record AssignIssue(
            @TargetAggregateIdentifier String issueId,
            String agency,
            @Nullable String liaison,
            @Nullable String note,
            ServiceTerms terms,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** {@code liaison} is the department that acts for an external agency, else null. */
    record TransferIssue(
            @TargetAggregateIdentifier String issueId,
            String agency,
            @Nullable String liaison,
            String reason,
            Acting by,
            Instant at)
            implements IssueCommand {}

    /** By the agency that holds it, or by the secretary. */
    record ReturnIssue(@TargetAggregateIdentifier String issueId, String reason, Acting by, Instant at)
            implements IssueCommand {}

    record StartWork(@TargetAggregateIdentifier String issueId, Acting by, Instant at) implements IssueCommand {}

    record ReportProgress(
            @TargetAggregateIdentifier String issueId,
            String note,
            @Nullable Integer percent,
            List<String> photos,
            Acting by,
            Instant at)
            implements IssueCommand {}

    record ClaimResolution(
            @TargetAggregateIdentifier String issueId,
            String summary,
            List<String> photos,
            @Nullable String reasonWithoutPhoto,
            Acting by,
            Instant at)
            implements IssueCommand {}

    /** The follow-up team found claim {@code claim} true; {@code finding} keeps the key of their case. */
    record ConfirmClaim(@TargetAggregateIdentifier String issueId, int claim, SealedText finding, Actor by, Instant at)
            implements IssueCommand {}

    /** The follow-up team found claim {@code claim} untrue or partly true. */
    record RefuteClaim(
            @TargetAggregateIdentifier String issueId,
            int claim,
            Finding verdict,
            @Nullable FixedCount fixedCount,
            SealedText finding,
            ServiceTerms terms,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** {@code note} explains the reason, or is null. */
    record DeclineIssue(
            @TargetAggregateIdentifier String issueId,
            DeclineReason reason,
            @Nullable String note,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** {@code by} acts for nobody here: for whom they filed, the issue knows. */
    record WithdrawIssue(
            @TargetAggregateIdentifier String issueId,
            @Nullable String note,
            Actor by,
            Instant at) implements IssueCommand {}

    record PublishResolution(
            @TargetAggregateIdentifier String issueId, int decision, int textVersion, Actor by, Instant at)
            implements IssueCommand {}

    /** {@code until} is the last moment of the deferral. */
    record DeferIssue(
            @TargetAggregateIdentifier String issueId,
            DeferralReason reason,
            Instant until,
            @Nullable String note,
            Acting by,
            Instant at)
            implements IssueCommand {}

    record ResumeIssue(@TargetAggregateIdentifier String issueId, ServiceTerms terms, Acting by, Instant at)
            implements IssueCommand {}

    /** A timer fired: the issue looks at its clocks. */
    record ObserveDeadlines(@TargetAggregateIdentifier String issueId, ServiceTerms terms, Actor by, Instant at)
            implements IssueCommand {}

    /** {@code agency} hears the praise; null for the municipality as a whole. */
    record PassOnPraise(
            @TargetAggregateIdentifier String issueId,
            @Nullable String agency,
            @Nullable String note,
            Actor by,
            Instant at)
            implements IssueCommand {}

    /** The desk checks what the agency says of a suggestion, and answers. */
    record AnswerSuggestion(
            @TargetAggregateIdentifier String issueId, Outcome outcome, String answer, Actor by, Instant at)
            implements IssueCommand {}

    record AddContributor(
            @TargetAggregateIdentifier String issueId,
            String agency,
            @Nullable String note,
            Actor by,
            Instant at) implements IssueCommand {}

    record EraseText(@TargetAggregateIdentifier String issueId, Actor by, Instant at) implements IssueCommand {}
}
