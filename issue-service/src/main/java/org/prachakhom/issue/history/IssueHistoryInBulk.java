package org.prachakhom.issue.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.kit.rebuild.BulkView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@link IssueHistoryProjection}, made of the whole log at once. */
@Component
final class IssueHistoryInBulk implements BulkView {
    private final JdbcClient jdbc;

    IssueHistoryInBulk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String processor() {
        return "issue-history";
    }

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(HistoryRow.TABLE, HistoryRow.COLUMNS), new Table(FoldedSubject.TABLE, FoldedSubject.COLUMNS));
    }

    @Override
    public Pass begin() {
        Map<String, Long> erasures = new HashMap<>();
        jdbc.sql(
                        "select stream::text, max(seq) as last from event_log where name = 'issue.text-erased' group by stream")
                .query(row -> {
                    erasures.put(row.getString("stream"), row.getLong("last"));
                });
        return new HistoryPass(erasures, Runtime.getRuntime().maxMemory());
    }
}
