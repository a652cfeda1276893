package org.prachakhom.issue.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.scenario.ProjectionScenario;
import tools.jackson.databind.json.JsonMapper;

/** The list of one tenant, read as its people read it. */
record IssueLists(ProjectionScenario scenario, IssueRegister register, String tenant) {

    Caller secretary() {
        return IssueLife.caller(tenant, Roles.SECRETARY, null);
    }

    /** Narrowed by parameters as in the address of a request, as the secretary sees it on a Monday. */
    List<String> ids(Map<String, ?> filter) {
        return ids(filter, secretary(), IssueLife.MONDAY);
    }

    List<String> ids(Map<String, ?> filter, Caller caller, Instant now) {
        return page(filter, IssueSort.NEWEST, caller, new Cursor(null, 50), now).stream()
                .map(row -> row.card().id())
                .toList();
    }

    /** What a caller finds by words. */
    List<String> found(String question, Caller caller) {
        return ids(Map.of("q", question), caller, IssueLife.MONDAY);
    }

    List<IssueRow> page(Map<String, ?> filter, IssueSort sort, Caller caller, Cursor cursor, Instant now) {
        IssueFilter narrowed = JsonMapper.shared().convertValue(filter, IssueFilter.class);
        return scenario.read(tenant, () -> register.issues(narrowed, sort, caller, cursor, now));
    }

    /** All of it, read page by page with {@code limit} rows each; {@code between} happens after the first page. */
    List<String> pageByPage(IssueSort sort, Caller caller, int limit, @Nullable Runnable between) {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Cursor cursor = new Cursor(after, limit);
            List<IssueRow> rows = page(Map.of(), sort, caller, cursor, IssueLife.MONDAY);
            after = rows.size() > limit ? rows.get(limit - 1).sortKey() : null;
            rows.stream().limit(limit).map(row -> row.card().id()).forEach(all::add);
            if (between != null && all.size() == limit) {
                between.run();
            }
        } while (after != null);
        return all;
    }
}
