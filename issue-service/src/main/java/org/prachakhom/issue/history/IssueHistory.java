package org.prachakhom.issue.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.text.KeyNotKnown;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what happened to an issue, in the tenant of the request. */
@Component
final class IssueHistory {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable SealedText>> TEXTS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TenantJdbc jdbc;
    private final TextOpener opener;

    IssueHistory(TenantJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    Optional<IssueSubject> subject(String issueId) {
        return jdbc.sql("select * from issue_history_subject where issue_id = :id")
                .param("id", issueId)
                .query((row, _) -> new IssueSubject(
                        row.getString("community"),
                        IssueState.valueOf(row.getString("state")),
                        row.getString("agency"),
                        row.getString("liaison"),
                        List.of((String[]) row.getArray("holders").getArray()),
                        row.getString("filed_by")))
                .optional();
    }

    /** From the first event on, as much as the caller may see. */
    List<HistoryEntry> entries(String issueId, IssueSubject subject, Caller caller, Cursor cursor) {
        Sight sight = Sight.of(caller, subject);
        return jdbc.sql("""
                        select * from issue_history
                        where issue_id = :id
                          and (cast(:after as text) is null or lpad(version::text, 12, '0') > :after)
                        order by version limit :fetch
                        """)
                .param("id", issueId)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query((row, _) -> entry(row, sight, subject.filedBy()))
                .list();
    }

    static String sortKey(HistoryEntry entry) {
        return String.format(Locale.ROOT, "%012d", entry.version());
    }

    private HistoryEntry entry(ResultSet row, Sight sight, String filer) throws SQLException {
        String actor = row.getString("actor");
        // who takes an issue back is who raised it, also where somebody else had filed it for them
        boolean filersDeed = actor.equals(filer) || row.getString("event_type").equals("issue.withdrawn");
        boolean person = sight == Sight.WHOLE || (sight == Sight.CONTENT && !filersDeed);
        return new HistoryEntry(
                row.getLong("version"),
                row.getString("event_type"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_role"),
                person ? actor : null,
                person ? row.getString("on_behalf_of") : null,
                sight == Sight.CARD ? null : JSON.readValue(row.getString("details"), DETAILS),
                sight == Sight.CARD ? null : texts(row.getString("texts")));
    }

    private Map<String, String> texts(String stored) {
        Map<String, String> shown = new LinkedHashMap<>();
        JSON.readValue(stored, TEXTS).forEach((name, text) -> {
            try {
                shown.put(name, Sight.shown(text == null ? null : opener.openAtOnce(text)));
            } catch (KeyNotKnown onItsWay) {
                // left out until its key is here
            }
        });
        return shown;
    }
}
