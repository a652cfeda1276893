package org.prachakhom.notification.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.text.KeyNotKnown;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** What publishers read: every issue with a decision or a cleared text, and where it stands. */
@Component
class Publications {
    private static final String ROWS = """
            select * from (
                select i.*, p.version, coalesce(p.text_version, 0) as text_version, p.title as cleared_title, p.text,
                       p.cleared_at, p.requested_at, p.take_back_at, p.take_back_reason,
                       case
                           when i.state = 'PUBLISHED'
                                and (i.published_version >= coalesce(p.text_version, 0) or p.erased) then 'PUBLISHED'
                           when i.decision = 0
                                or i.state not in ('VERIFIED', 'DECLINED', 'ACKNOWLEDGED', 'PUBLISHED') then 'UNDECIDED'
                           when i.taken_back_version >= p.text_version and p.requested_decision is null
                                then 'TAKEN_BACK'
                           when p.text_version is null or p.erased then 'WAITS_FOR_TEXT'
                           when p.requested_decision is distinct from i.decision
                                or p.requested_version is distinct from p.text_version then 'WAITS_FOR_REQUEST'
                           when i.refused_decision = p.requested_decision
                                and i.refused_version = p.requested_version then 'REFUSED'
                           else 'REQUESTED'
                       end as status
                from publication_issue i left join publication p on p.publication_id = i.issue_id
            ) publications
            """;

    private final TenantJdbc jdbc;
    private final TextOpener opener;

    Publications(TenantJdbc jdbc, TextOpener opener) {
        this.jdbc = jdbc;
        this.opener = opener;
    }

    /** One page in order of id; {@code status} null for all that are decided or cleared. */
    List<PublicationRow> page(@Nullable PublicationStatus status, Cursor cursor) {
        return jdbc.sql(ROWS + """
                        where (decision > 0 or text_version > 0)
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:after as text) is null or issue_id > :after)
                        order by issue_id limit :fetch""")
                .param("status", status == null ? null : status.name())
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query((row, _) -> publication(row))
                .list();
    }

    /** One issue, decided or not; empty when it is not known here. */
    Optional<PublicationRow> find(String issueId) {
        return jdbc.sql(ROWS + "where issue_id = ?")
                .param(issueId)
                .query((row, _) -> publication(row))
                .optional();
    }

    private PublicationRow publication(ResultSet row) throws SQLException {
        return new PublicationRow(
                row.getString("issue_id"),
                row.getString("number"),
                row.getString("kind"),
                row.getString("community"),
                row.getString("category"),
                row.getString("agency"),
                row.getString("state"),
                PublicationStatus.valueOf(row.getString("status")),
                row.getString("outcome"),
                row.getInt("decision"),
                instant(row, "decided_at"),
                row.getString("title"),
                row.getString("description"),
                finding(row),
                row.getString("decline_reason"),
                row.getString("note"),
                row.getBoolean("erased"),
                row.getObject("version", Long.class),
                row.getInt("text_version"),
                row.getString("cleared_title"),
                row.getString("text"),
                instant(row, "cleared_at"),
                instant(row, "requested_at"),
                instant(row, "published_at"),
                row.getObject("published_version", Integer.class),
                row.getObject("published_decision", Integer.class),
                instant(row, "take_back_at"),
                instant(row, "taken_back_at"),
                row.getString("take_back_reason"),
                row.getString("refused_rule"));
    }

    private @Nullable String finding(ResultSet row) throws SQLException {
        String kid = row.getString("finding_kid");
        if (kid == null) {
            return null;
        }
        try {
            return opener.openAtOnce(new SealedText(kid, row.getString("finding_sealed")));
        } catch (KeyNotKnown onItsWay) {
            return null;
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
