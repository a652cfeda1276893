package org.prachakhom.issue.register;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.text.TextOpener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the list of issues as they stand and what they are found by, and keeps how each stood at the end of every day. */
@Component
@ProcessingGroup("issue-register")
final class IssueRegisterProjection {
    private final JdbcClient jdbc;
    private final IssueRows rows;
    private final SearchRows search;
    private final PastRows past;

    IssueRegisterProjection(JdbcClient jdbc, TextOpener opener, IssueRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.search = new SearchRows(jdbc, opener);
        this.past = new PastRows(jdbc);
    }

    @EventHandler
    void on(IssueEvent e, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        rows.follow(e, version);
        search.follow(e);
        past.keep(e.streamId(), recordedAt);
        if (e instanceof TextErased) {
            past.erase(e.streamId());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate issue, issue_search, issue_past").update();
    }
}
