package org.prachakhom.notification.publicpages;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.kit.parking.ViewJdbc;

/** The public cards, one row an issue. */
record PublicIssueTable(ViewJdbc jdbc) {

    void closed(String issueId, Outcome outcome, DeclineReason reason, Instant at) {
        String columns = "state = 'DECLINED', outcome = ?, decline_reason = ?, decided_at = ?";
        change(issueId, columns, outcome.name(), reason.name(), at);
    }

    /** A corrected text changes what is read, and neither the day of publication nor the place in the list. */
    void published(ResolutionPublished e) {
        jdbc.sql("""
                        update public_issue
                        set state = 'PUBLISHED', outcome = ?, published_version = ?,
                            published_at = case state when 'PUBLISHED' then published_at else ? end,
                            corrected_at = case state when 'PUBLISHED' then cast(? as timestamptz) end,
                            sort_key = case state when 'PUBLISHED' then sort_key else ? end,
                            reopened_at = null, taken_back_at = null, taken_back_kid = null, taken_back_sealed = null
                        where issue_id = ?""")
                .params(e.outcome().name(), e.textVersion(), e.at().atOffset(UTC), e.at().atOffset(UTC))
                .params("%015d %s".formatted(e.at().toEpochMilli(), e.issueId()), e.issueId())
                .update();
    }

    void takenBack(PublicationTakenBack e) {
        String columns = """
                state = ?, published_version = null, published_at = null, corrected_at = null, sort_key = null,
                taken_back_at = ?, taken_back_kid = ?, taken_back_sealed = ?""";
        change(
                e.issueId(),
                columns,
                e.state(),
                e.at(),
                e.reason().kid(),
                e.reason().sealed());
    }

    /** What is public stays so, and says that it is open again; what is not says nothing of the former decision. */
    void reopened(IssueReopened e) {
        String columns = """
                state = ?, agency = ?, reopened_at = ?, claimed_at = null, decided_at = null,
                outcome = case when published_version is null then null else outcome end,
                decline_reason = case when published_version is null then null else decline_reason end""";
        change(e.issueId(), columns, e.agency() == null ? "RETURNED" : "ASSIGNED", e.agency(), e.at());
    }

    /** {@code columns} as in SQL, and a value for each of their marks. */
    void change(String issueId, String columns, @Nullable Object... values) {
        ViewJdbc.Statement change = jdbc.sql("update public_issue set " + columns + " where issue_id = ?");
        for (Object value : values) {
            change = change.param(value instanceof Instant at ? at.atOffset(UTC) : value);
        }
        change.param(issueId).update();
    }
}
