package org.prachakhom.issue.copies;

import java.util.Optional;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** What this service knows of communities and meetings, in the tenant of the request. */
@Component
public final class Copies {
    private final TenantJdbc jdbc;

    Copies(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the community may raise issues; empty when it is not known. */
    public Optional<Boolean> communityIsActive(String code) {
        return jdbc.sql("select active from community_copy where community = :code")
                .param("code", code)
                .query(Boolean.class)
                .optional();
    }

    /** The meeting, empty when it is not known. */
    public Optional<MeetingCopy> meeting(String meetingId) {
        return jdbc.sql("select meeting_id, opened, closed from meeting_copy where meeting_id = :id")
                .param("id", meetingId)
                .query((row, _) -> new MeetingCopy(
                        row.getString("meeting_id"), row.getBoolean("opened"), row.getBoolean("closed")))
                .optional();
    }
}
