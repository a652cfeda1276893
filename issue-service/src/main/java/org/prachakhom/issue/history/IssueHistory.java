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
public final class IssueHistory {
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable SealedText>> TEXTS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TenantJdbc jdbc;
    private final TextOpener opener;
    private final HistoryWords words;

    IssueHistory(TenantJdbc jdbc, TextOpener opener, HistoryWords words) {
        this.jdbc = jdbc;
        this.opener = opener;
        this.words = words;
    }

    /** What decides who may see the issue. */
    public Optional<IssueSubject> subject(String issueId) {
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

    /** From the first event on, as much as the caller may see; what they may not even know of is left out whole. */
    List<HistoryEntry> entries(String issueId, IssueSubject subject, Caller caller, Cursor cursor, Locale language) {
        HistoryReader reader = new HistoryReader(caller, subject);
        HistoryWords.Telling telling = words.in(language);
        return jdbc.sql("""
                        select * from issue_history
                        where issue_id = :id
                          and (cast(:after as text) is null or lpad(version::text, 12, '0') > :after)
                          and (:internal or coalesce(details ->> 'internal', 'false') = 'false')
                        order by version limit :fetch
                        """)
                .param("id", issueId)
                .param("after", cursor.after())
                .param("internal", reader.hearsInternalTalk())
                .param("fetch", cursor.fetch())
                .query((row, _) -> entry(row, reader, telling))
                .list();
    }

    static String sortKey(HistoryEntry entry) {
        return String.format(Locale.ROOT, "%012d", entry.version());
    }

    private HistoryEntry entry(ResultSet row, HistoryReader reader, HistoryWords.Telling telling) throws SQLException {
        String type = row.getString("event_type");
        String role = row.getString("actor_role");
        String actor = row.getString("actor");
        boolean person = reader.seesWhoDid(type, actor, role);
        Map<String, Object> details =
                reader.sight() == Sight.CARD ? null : JSON.readValue(row.getString("details"), DETAILS);
        return new HistoryEntry(
                row.getLong("version"),
                type,
                telling.of(type, role, details == null ? Map.of() : details),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                role,
                person ? actor : null,
                person ? row.getString("on_behalf_of") : null,
                details,
                details == null ? null : texts(row.getString("texts")));
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
