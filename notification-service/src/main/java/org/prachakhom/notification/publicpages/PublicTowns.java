package org.prachakhom.notification.publicpages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.prachakhom.kit.read.TenantJdbc;
import org.prachakhom.notification.publicpages.PublicIssue.PublicName;
import org.springframework.stereotype.Component;

/** What everyone may know of the municipality of the request. */
@Component
class PublicTowns {
    /** Only what leads to a published issue: a filter that finds nothing is of no use. */
    private static final String NAMES = """
            select n.code, n.name_th, n.name_en from public_name n
            where n.kind = :kind
              and exists (select from public_issue i
                          where i.published_version is not null
                            and (n.code = case :kind when 'COMMUNITY' then i.community else i.category end
                                 or :kind = 'COMMUNITY'
                                    and exists (select from public_duplicate d
                                                where d.issue_id = i.issue_id and d.community = n.code)))
            order by n.name_th collate "th-x-icu", n.code
            """;

    private final TenantJdbc jdbc;

    PublicTowns(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality, as far as it is known here. */
    Optional<PublicTown> town(String upTo) {
        return jdbc.sql("select code, name_th, name_en from public_name where kind = 'MUNICIPALITY'")
                .query(PublicTowns::name)
                .optional()
                .map(name -> new PublicTown(
                        name.code(),
                        String.valueOf(name.nameTh()),
                        String.valueOf(name.nameEn()),
                        names("COMMUNITY"),
                        names("CATEGORY"),
                        upTo));
    }

    private List<PublicName> names(String kind) {
        return jdbc.sql(NAMES).param("kind", kind).query(PublicTowns::name).list();
    }

    private static PublicName name(ResultSet row, int index) throws SQLException {
        return new PublicName(row.getString("code"), row.getString("name_th"), row.getString("name_en"));
    }
}
