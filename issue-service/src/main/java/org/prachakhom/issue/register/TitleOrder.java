package org.prachakhom.issue.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.web.Cursor;

/**
 * Lists by title: first what the caller may read, as a dictionary has it, then the rest by id, because where a title stands
 * would tell what it says.
 */
record TitleOrder(TenantJdbc jdbc) {
    /** Who may read fewer has them looked up and sorted; who may read more finds some soon in the index of titles. */
    private static final int FEW = 2000;

    List<IssueRow> rows(Conditions where, ReadableIssues readable, Cursor cursor) {
        PageMark mark = PageMark.of(cursor.after());
        List<IssueRow> rows = new ArrayList<>();
        if (mark == null || !mark.value().isEmpty()) {
            Conditions titled = where.copy().and("title is not null").and(readable(readable));
            rows.addAll(select(
                    IssueSort.TITLE.key, IssueSort.TITLE.after(mark, titled), IssueSort.TITLE.order, cursor.fetch()));
        }
        if (rows.size() < cursor.fetch()) {
            Conditions rest = where.copy().and("(title is null or not " + readable.sql() + ")");
            @Nullable String after = mark == null || !mark.value().isEmpty() ? null : mark.id();
            rest.when("afterId", after, "issue_id > :afterId");
            rows.addAll(select("chr(10) || issue_id", rest, "issue_id", cursor.fetch() - rows.size()));
        }
        return rows;
    }

    private List<IssueRow> select(String key, Conditions where, String order, int most) {
        return jdbc.sql(IssueRegister.SELECT + key + " as sort_key from issue" + where.where() + " order by " + order
                        + " limit :fetch")
                .params(where.let("fetch", most).parameters())
                .query(IssueRowMapper::row)
                .list();
    }

    private String readable(ReadableIssues readable) {
        if (readable.ways().contains("true")) {
            return readable.sql();
        }
        String theirs = readable.ways().stream()
                .map(way -> "select issue_id from issue_text where " + way)
                .collect(Collectors.joining(" union all "));
        int found = jdbc.sql("select count(*) from (" + theirs + " limit " + FEW + ") theirs")
                .params(readable.parameters())
                .query(Integer.class)
                .single();
        return found < FEW ? "issue_id in (" + theirs + " offset 0)" : readable.sql();
    }
}
