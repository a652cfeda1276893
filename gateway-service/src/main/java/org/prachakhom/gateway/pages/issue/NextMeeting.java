package org.prachakhom.gateway.pages.issue;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.stereotype.Component;

/** The meeting that comes next: the one that is open, or the earliest that is still to come. */
@Component
public final class NextMeeting {
    private final MeetingService meetings;

    NextMeeting(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** Null when none is planned, or when the meetings cannot be asked now. */
    public @Nullable Meeting find() {
        try {
            return meetings
                    .meetings(Filter.first(50).with("kind", "MONTHLY_LEADERS").parameters())
                    .items()
                    .stream()
                    .filter(meeting -> !meeting.closed())
                    .min(Comparator.comparing(Meeting::opened).reversed().thenComparing(Meeting::startsAt))
                    .orElse(null);
        } catch (ServiceProblem problem) {
            return null;
        }
    }
}
