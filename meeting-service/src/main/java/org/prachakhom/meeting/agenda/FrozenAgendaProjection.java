package org.prachakhom.meeting.agenda;

import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.prachakhom.events.meeting.AgendaFrozen;
import org.prachakhom.events.value.AgendaLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the agenda of a closed meeting as it stood. Shares the order of events with {@link MeetingRegisterProjection}. */
@Component
@ProcessingGroup("meeting-register")
final class FrozenAgendaProjection {
    private final JdbcClient jdbc;

    FrozenAgendaProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AgendaFrozen event, @SequenceNumber long version) {
        keep(event, 3, event.item3(), version);
        keep(event, 4, event.item4(), version);
        jdbc.sql("""
                        update meeting set frozen_at = :at, version = :version
                        where tenant = :tenant and meeting_id = :meeting
                        """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .param("tenant", event.municipality())
                .param("meeting", event.meetingId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate agenda_line").update();
    }

    private void keep(AgendaFrozen event, int item, List<AgendaLine> lines, long part) {
        for (int place = 0; place < lines.size(); place++) {
            AgendaLine line = lines.get(place);
            jdbc.sql("""
                            insert into agenda_line (tenant, meeting_id, item, part, place, issue_id, number, community,
                                                     category, state, title_kid, title_sealed, agency, due)
                            values (:tenant, :meeting, :item, :part, :place, :issue, :number, :community,
                                    :category, :state, :kid, :sealed, :agency, :due)
                            """)
                    .param("tenant", event.municipality())
                    .param("meeting", event.meetingId())
                    .param("item", item)
                    .param("part", part)
                    .param("place", place)
                    .param("issue", line.issueId())
                    .param("number", line.number())
                    .param("community", line.community())
                    .param("category", line.category())
                    .param("state", line.state())
                    .param("kid", line.title().kid())
                    .param("sealed", line.title().sealed())
                    .param("agency", line.agency())
                    .param("due", line.due() == null ? null : line.due().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
