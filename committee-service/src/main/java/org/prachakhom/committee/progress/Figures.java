package org.prachakhom.committee.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prachakhom.committee.registry.Codes;
import org.prachakhom.committee.registry.Named;
import org.prachakhom.committee.registry.RegisterNames;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Adds the figures up, in the tenant of the request. */
@Component
final class Figures {
    /** OPEN of section 4. */
    private static final Set<String> OPEN =
            Set.of("FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "CLAIMED");

    private final TenantJdbc jdbc;
    private final RegisterNames names;

    Figures(TenantJdbc jdbc, RegisterNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** One figure a group, in the order of the keys; the group without a key comes first. */
    List<Figure> by(Grouping grouping) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Figure part : parts(grouping)) {
            figures.merge(String.valueOf(part.key()), part, Figure::plus);
        }
        Codes codes = names.codes();
        List<Figure> named = new ArrayList<>();
        for (Figure figure : figures.values()) {
            named.add(named(figure, grouping, codes));
        }
        return named;
    }

    private List<Figure> parts(Grouping grouping) {
        return jdbc.sql("select nullif(" + grouping.column() + """
                        , '') as key, state, sum(issues) as issues, sum(claims) as claims,
                          sum(refutations) as refutations, sum(reopenings) as reopenings, sum(noted) as noted,
                          sum(verified) as verified, sum(closed_without_fix) as closed_without_fix
                        from progress_figure
                        group by 1, 2
                        having sum(issues) > 0
                        order by 1 nulls first, 2
                        """)
                .query(Figures::part)
                .list();
    }

    private static Figure part(ResultSet row, int index) throws SQLException {
        String state = row.getString("state");
        int issues = row.getInt("issues");
        return new Figure(
                row.getString("key"),
                null,
                null,
                issues,
                OPEN.contains(state) ? issues : 0,
                state.equals("CLAIMED") ? issues : 0,
                row.getInt("claims"),
                row.getInt("refutations"),
                row.getInt("verified"),
                row.getInt("closed_without_fix"),
                row.getInt("noted"),
                state.equals("MERGED") ? issues : 0,
                row.getInt("reopenings"),
                state.equals("PUBLISHED") ? issues : 0,
                Map.of(state, issues));
    }

    private static Figure named(Figure figure, Grouping grouping, Codes codes) {
        String key = figure.key();
        if (key == null) {
            return figure;
        }
        Named name =
                switch (grouping) {
                    case AGENCY -> codes.agency(key);
                    case COMMUNITY -> codes.community(key);
                    case STATE, MONTH -> new Named(key, null, null);
                };
        return figure.named(name.nameTh(), name.nameEn());
    }
}
