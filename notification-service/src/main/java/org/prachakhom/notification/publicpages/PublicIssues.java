package org.prachakhom.notification.publicpages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.kit.text.SearchText;
import org.prachakhom.kit.web.Cursor;
import org.springframework.stereotype.Component;

/** What everyone may read of one municipality. Text shows only in the very version that was published. */
@Component
class PublicIssues {
    private static final String ROWS = """
            select i.*, t.title, t.text, t.text_version, coalesce(t.erased, false) as erased,
                   c.name_th as category_th, c.name_en as category_en,
                   m.name_th as community_th, m.name_en as community_en,
                   a.name_th as agency_th, a.name_en as agency_en,
                   g.kind as meeting_kind, g.number as meeting_number, g.fiscal_year, g.starts_at
            from public_issue i
            left join public_text t on t.issue_id = i.issue_id and t.text_version = i.published_version
            left join public_name c on c.tenant = i.tenant and c.kind = 'CATEGORY' and c.code = i.category
            left join public_name m on m.tenant = i.tenant and m.kind = 'COMMUNITY' and m.code = i.community
            left join public_name a on a.tenant = i.tenant and a.kind = 'AGENCY' and a.code = i.agency
            left join public_meeting g on g.meeting_id = i.meeting_id
            """;

    private final TenantJdbc jdbc;

    PublicIssues(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the municipality of this request exists, as far as it is known here. */
    boolean municipalityKnown() {
        return jdbc.sql("select exists (select from public_name where kind = 'MUNICIPALITY')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Published issues, the newest first; {@code community} and {@code category} null for all, {@code words} those that
     * title and text hold together, as {@link SearchText#patterns} has them, empty for all.
     */
    List<PublicIssue> published(
            @Nullable String community, @Nullable String category, List<String> words, Cursor cursor) {
        return jdbc.sql(ROWS + """
                        where i.published_version is not null and t.text_version is not null
                          and (cast(:narrowest as text) is null
                               or (t.issue_id, t.text_version) in (select * from public_texts_with(:narrowest, :words)))
                          and (cast(:community as text) is null or i.community = :community)
                          and (cast(:category as text) is null or i.category = :category)
                          and (cast(:after as text) is null or i.sort_key < :after)
                        order by i.sort_key desc limit :fetch""")
                .param("narrowest", words.isEmpty() ? null : words.getFirst())
                .param("words", words.toArray(String[]::new))
                .param("community", community)
                .param("category", category)
                .param("after", cursor.after())
                .param("fetch", cursor.fetch())
                .query(new PublicIssueMapper())
                .list();
    }

    /** One issue by id or number; a card without text unless published. */
    Optional<PublicIssue> find(String idOrNumber) {
        return jdbc.sql(ROWS + "where i.issue_id = :it or i.number = :it")
                .param("it", idOrNumber)
                .query(new PublicIssueMapper())
                .optional();
    }
}
