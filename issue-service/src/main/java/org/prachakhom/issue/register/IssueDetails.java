package org.prachakhom.issue.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.EscalationLevel;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;

/**
 * What those may know whom the issue concerns. {@code claims}, {@code refutations} and {@code decision} count from 1 and
 * are 0 before the first; {@code duplicates} follow this issue; {@code contributors} are agencies that help;
 * {@code escalations} are the times that ran out, in the order in which they did; {@code comments} counts those that the
 * community sees; {@code recurrenceOf} is the solved issue that came back.
 */
public record IssueDetails(
        IssueKind kind,
        Priority priority,
        @Nullable String meetingId,
        boolean recordedAfterClosing,
        @Nullable String recurrenceOf,
        @Nullable Paper paper,
        String title,
        String description,
        @Nullable PlaceSeen place,
        List<AnswerSeen> answers,
        @Nullable String liaison,
        List<String> contributors,
        int claims,
        int refutations,
        int decision,
        int reopenings,
        int duplicates,
        List<EscalationLevel> escalations,
        int comments,
        @Nullable Rating rating) {

    public IssueDetails {
        answers = List.copyOf(answers);
        contributors = List.copyOf(contributors);
        escalations = List.copyOf(escalations);
    }

    /** Where it is: words, the exact point, or both. */
    public record PlaceSeen(
            @Nullable String words, @Nullable GeoPoint point) {}

    /** What was answered to the question of the category that has this code. */
    public record AnswerSeen(String question, String text) {}

    /** The municipality's own record of an issue older than this system; the day when it was raised, if known. */
    public record Paper(String reference, @Nullable Instant raisedAt) {}

    /** The mean of the latest scores, 1 to 5, of so many communities. */
    public record Rating(double average, int communities) {}
}
