package org.prachakhom.issue.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.text.KeyNotKnown;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads which photos an issue shows, in the tenant of the request. */
@Component
final class IssuePhotos {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TenantJdbc jdbc;
    private final TextOpener opener;

    IssuePhotos(TenantJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    /** From the first one on; erased ones are left out. */
    List<PhotoEntry> photos(String issueId, HistoryReader reader, Cursor cursor) {
        return jdbc.sql("""
                        select * from issue_photo
                        where issue_id = :id and not erased
                          and (cast(:after as text) is null
                               or lpad(version::text, 12, '0') || lpad(place::text, 2, '0') > :after)
                        order by version, place limit :fetch
                        """)
                .param("id", issueId)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query((row, _) -> entry(row, reader))
                .list();
    }

    /** Whether the issue shows this photo. */
    boolean shows(String issueId, String photo) {
        return jdbc.sql(
                        "select exists (select from issue_photo where issue_id = :id and photo = :photo and not erased)")
                .param("id", issueId)
                .param("photo", photo)
                .query(Boolean.class)
                .single();
    }

    static String sortKey(PhotoEntry entry) {
        return String.format(Locale.ROOT, "%012d%02d", entry.version(), entry.place());
    }

    private PhotoEntry entry(ResultSet row, HistoryReader reader) throws SQLException {
        String actor = row.getString("actor");
        String role = row.getString("actor_role");
        boolean person = reader.sees(actor, role);
        return new PhotoEntry(
                row.getString("photo"),
                row.getLong("version"),
                row.getInt("place"),
                row.getString("event_type"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                role,
                person ? actor : null,
                person ? row.getString("on_behalf_of") : null,
                caption(row.getString("caption")));
    }

    private @Nullable String caption(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return Sight.shown(opener.openAtOnce(JSON.readValue(stored, SealedText.class)));
        } catch (KeyNotKnown onItsWay) {
            return null;
        }
    }
}
