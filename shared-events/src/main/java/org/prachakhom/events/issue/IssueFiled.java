package org.prachakhom.events.issue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;

/**
 * A community raised a matter, at a meeting or between two. {@code meetingId} is null between meetings;
 * {@code priority} is the category's and holds until triage. {@code answers} to the questions of the category are null
 * where it asks none, {@code recurrenceOf} is the solved issue that came back, {@code paper} the municipality's own record
 * of an issue that was open before this system; each null else.
 */
@WireName("issue.filed")
public record IssueFiled(
        String issueId,
        String municipality,
        String number,
        IssueKind kind,
        String community,
        String category,
        Priority priority,
        @Nullable String meetingId,
        boolean recordedAfterClosing,
        SealedText title,
        SealedText description,
        @Nullable Place place,
        @Nullable List<Answer> answers,
        @Nullable String recurrenceOf,
        @Nullable PaperRecord paper,
        Actor by,
        Instant at)
        implements IssueEvent {

    public IssueFiled {
        answers = answers == null ? null : List.copyOf(answers);
    }

    @Override
    public String streamId() {
        return issueId;
    }
}
