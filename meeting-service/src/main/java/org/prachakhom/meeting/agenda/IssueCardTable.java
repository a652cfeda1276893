package org.prachakhom.meeting.agenda;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.parking.ViewJdbc;

/** The cards of the issues: where each stands, who holds it, until when. */
record IssueCardTable(ViewJdbc jdbc) {

    void move(String tenant, String issue, String state) {
        jdbc.sql("update issue_card set state = :state where tenant = :tenant and issue_id = :issue")
                .param("state", state)
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }

    void hold(String tenant, String issue, @Nullable String agency) {
        jdbc.sql("""
                        update issue_card
                        set agency = cast(:agency as text),
                            holders = array_remove(holders || cast(:agency as text), null)
                        where tenant = :tenant and issue_id = :issue
                        """)
                .param("agency", agency)
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }

    void standing(String tenant, String issue, String state, @Nullable Instant due) {
        jdbc.sql("update issue_card set state = :state, due = :due where tenant = :tenant and issue_id = :issue")
                .param("state", state)
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }

    void reopened(String tenant, String issue, Instant at) {
        jdbc.sql("update issue_card set reopened_at = :at where tenant = :tenant and issue_id = :issue")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }

    /** A first report also starts the work; one about deferred work does not. */
    void start(String tenant, String issue) {
        jdbc.sql("""
                        update issue_card set state = 'IN_PROGRESS'
                        where tenant = :tenant and issue_id = :issue and state = 'ASSIGNED'
                        """).param("tenant", tenant).param("issue", issue).update();
    }

    void retitle(String tenant, String issue, SealedText title) {
        jdbc.sql("""
                        update issue_card set title_kid = :kid, title_sealed = :sealed
                        where tenant = :tenant and issue_id = :issue
                        """)
                .param("kid", title.kid())
                .param("sealed", title.sealed())
                .param("tenant", tenant)
                .param("issue", issue)
                .update();
    }
}
