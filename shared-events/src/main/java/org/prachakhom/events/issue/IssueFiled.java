package org.prachakhom.events.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;

/**
 * A community raised a matter, at a meeting or between two. {@code meetingId} is null between meetings;
 * {@code priority} is the category's and holds until triage.
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
        Actor by,
        Instant at)
        implements IssueEvent {

    @Override
    public String streamId() {
        return issueId;
    }
}
