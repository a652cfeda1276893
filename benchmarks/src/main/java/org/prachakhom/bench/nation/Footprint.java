package org.prachakhom.bench.nation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.Report;
import org.prachakhom.stack.status.ProcessUsage;

/** What is taken: memory after a stretch of load, and disk by an event. */
final class Footprint {
    private static final double RATE = 200;

    /** As Axon's own JDBC store lays events out, with the same events. */
    private static final String AXON_TABLE = """
            drop table if exists domain_event_entry;
            create table domain_event_entry (
              global_index bigserial not null primary key,
              aggregate_identifier varchar(255) not null,
              sequence_number bigint not null,
              type varchar(255),
              event_identifier varchar(255) not null unique,
              meta_data bytea,
              payload bytea not null,
              payload_revision varchar(255),
              payload_type varchar(255) not null,
              time_stamp varchar(255) not null,
              unique (aggregate_identifier, sequence_number));
            insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, meta_data,
                payload, payload_revision, payload_type, time_stamp)
              select stream, seq, family, event_id, metadata, payload, revision, 'org.prachakhom.events.' || name,
                to_char(recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.USZ')
              from (select * from event_log order by position limit 100000) as first;
            vacuum full domain_event_entry;
            """;

    private static final String SIZES = """
            select (select (pg_table_size('event_log') + pg_indexes_size('event_log')) / count(*)::numeric from event_log),
                   (select (pg_table_size('domain_event_entry') + pg_indexes_size('domain_event_entry')) / count(*)::numeric
                    from domain_event_entry),
                   (select avg(length(payload)) from event_log), (select avg(length(metadata)) from event_log)
            """;

    private final BenchStack stack;
    private final Plan plan;

    Footprint(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
    }

    Report memory() {
        Side crud = stack.crud();
        Side ours = stack.ours();
        crud.load().arrive(crud.filings(), RATE, plan.stretch());
        ours.load().arrive(ours.filings(), RATE, plan.stretch());
        List<Map<String, Object>> rows = new ArrayList<>();
        double total = 0;
        for (String name : List.of("gateway", "issue", "meeting", "committee", "notification", "kafka", "postgres")) {
            double mib = ProcessUsage.of(stack.processes().process(name).pid()).pssMib();
            total += mib;
            rows.add(row(name, mib));
        }
        rows.add(row("total", total));
        rows.add(row("CRUD", ProcessUsage.of(stack.crudPid()).pssMib()));
        return new Report("memory-under-load", "Proportional memory after filing at " + RATE + "/s", rows);
    }

    private static Map<String, Object> row(String process, double mib) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("process", process);
        row.put("PSS, MiB", Math.round(mib));
        System.out.println(row);
        return row;
    }

    Report disk() throws SQLException {
        try (Connection database = stack.database("issue");
                var statement = database.createStatement()) {
            for (String step : AXON_TABLE.split(";\n", -1)) {
                if (!step.isBlank()) {
                    statement.execute(step);
                }
            }
            try (var sizes = statement.executeQuery(SIZES)) {
                sizes.next();
                double ours = sizes.getDouble(1);
                double axon = sizes.getDouble(2);
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("bytes an event, table and indexes", Math.round(ours));
                row.put("the same events in Axon's own table", Math.round(axon));
                row.put("ratio", Math.round(100 * ours / axon) / 100.0);
                row.put("of which payload", Math.round(sizes.getDouble(3)));
                row.put("and metadata", Math.round(sizes.getDouble(4)));
                statement.execute("drop table domain_event_entry");
                return new Report("disk", "Bytes an event", List.of(row));
            }
        }
    }
}
