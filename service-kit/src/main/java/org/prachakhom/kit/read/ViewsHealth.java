package org.prachakhom.kit.read;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Not ready unless both roles reach the database, Thai text can be searched in it, and every table with a tenant is
 * guarded: a rebuilt view that lost its policies takes the service out of the way before it shows a foreign row.
 */
final class ViewsHealth implements HealthIndicator {
    private final JdbcClient writer;
    private final TenantJdbc reader;

    ViewsHealth(JdbcClient writer, TenantJdbc reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public Health health() {
        try {
            return look();
        } catch (DataAccessException away) {
            return Health.down(away).build();
        }
    }

    private Health look() {
        Health.Builder health = Health.up();
        List<String> unguarded = unguardedTables();
        if (!unguarded.isEmpty()) {
            health.outOfService().withDetail("withoutForcedRowSecurity", unguarded);
        }
        if (!findsThai()) {
            health.outOfService().withDetail("characterType", "show_trgm of Thai text is empty: search finds nothing");
        }
        return health.build();
    }

    private List<String> unguardedTables() {
        return writer.sql("""
                        select c.oid::regclass::text from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relkind in ('r', 'p') and a.attname = 'tenant' and not a.attisdropped
                          and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_temp%'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        order by 1
                        """).query(String.class).list();
    }

    /** In a database whose character type is C, pg_trgm drops every Thai letter without a word. */
    private boolean findsThai() {
        return reader.sql("select cardinality(show_trgm('น้ำ')) > 0")
                .query(Boolean.class)
                .single();
    }
}
