package org.prachakhom.kit.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.kit.caller.SecurityAutoConfiguration;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.problem.ProblemAutoConfiguration;
import org.prachakhom.kit.rebuild.BulkView;
import org.prachakhom.kit.request.RequestAutoConfiguration;
import org.prachakhom.kit.store.LogMetadata;
import org.prachakhom.kit.submission.SubmissionAutoConfiguration;
import org.prachakhom.kit.trace.TraceAutoConfiguration;
import org.prachakhom.kit.web.WebAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A service with the same view twice: fed by its own log, and by the topic that its log is relayed to. */
@SpringBootApplication(
        exclude = {
            SecurityAutoConfiguration.class,
            ProblemAutoConfiguration.class,
            RequestAutoConfiguration.class,
            SubmissionAutoConfiguration.class,
            TraceAutoConfiguration.class,
            WebAutoConfiguration.class
        })
public class TownBooks {
    /** A name that the view refuses, by a constraint of the database. */
    public static final String POISON = "poison";

    /** Starts it on the database; makes the tables at the first time. */
    static ConfigurableApplicationContext on(TestDatabase database, String... settings) {
        List<String> all = new ArrayList<>(List.of(database.settings()));
        all.add("spring.application.name=books-service");
        all.add("prachakhom.service=books");
        all.add("prachakhom.processors.own-towns.source=log");
        all.add("prachakhom.processors.topic-towns.source=kafka");
        all.add("prachakhom.processors.topic-towns.topics=prachakhom.registry");
        all.add("INSTALLATION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(TownBooks.class)
                .web(WebApplicationType.NONE)
                .properties(all.toArray(String[]::new))
                .run();
    }

    /** Makes the tables of both views. */
    public static void createTables(JdbcClient jdbc) {
        for (String table : List.of("own_town", "topic_town")) {
            jdbc.sql("create table " + table + " (town text primary key, tenant text not null, name text not null"
                            + " check (name <> '" + POISON + "'), version bigint not null, seen bigint not null)")
                    .update();
            jdbc.sql("create index " + table + "_name on " + table + " (name, town)")
                    .update();
            jdbc.sql("select protect_tenant_table('" + table + "')")
                    .query((row, _) -> table)
                    .list();
        }
    }

    /** What the view in a table shows: town, name, version and how often it was written. */
    public static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select town || ' ' || name || ' ' || version || ' ' || seen from " + table + " order by town")
                .query(String.class)
                .list();
    }

    /** The own towns in bulk: counts in memory what the projection counts in rows. */
    @Component
    public static class OwnTownsInBulk implements BulkView {

        @Override
        public String processor() {
            return "own-towns";
        }

        @Override
        public List<Table> tables() {
            return List.of(new Table("own_town", List.of("town", "tenant", "name", "version", "seen")));
        }

        @Override
        public Pass begin() {
            return new Towns(new TreeMap<>());
        }

        private record Line(String tenant, String name, long version, long seen) {}

        private record Towns(Map<String, Line> lines) implements Pass {

            @Override
            public void on(TrackedEventMessage<?> event, Rows rows) {
                long version = ((DomainEventMessage<?>) event).getSequenceNumber();
                switch (event.getPayload()) {
                    case MunicipalityRegistered e ->
                        lines.put(e.municipalityId(), new Line(TestLog.TENANT, e.nameTh(), 0, 1));
                    case MunicipalityRevised e ->
                        lines.computeIfPresent(
                                e.municipalityId(),
                                (_, line) -> new Line(line.tenant, e.nameTh(), version, line.seen + 1));
                    default -> throw new IllegalStateException("Not of this log: " + event);
                }
            }

            @Override
            public void end(Rows rows) {
                lines.forEach(
                        (town, line) -> rows.add("own_town", town, line.tenant, line.name, line.version, line.seen));
            }
        }
    }

    private record Book(String table, ViewJdbc jdbc) {

        void register(MunicipalityRegistered e, String tenant) {
            jdbc.sql("insert into " + table + " (town, tenant, name, version, seen) values (?, ?, ?, 0, 1)")
                    .params(e.municipalityId(), tenant, e.nameTh())
                    .update();
        }

        void rename(MunicipalityRevised e, long version) {
            jdbc.sql("update " + table + " set name = ?, version = ?, seen = seen + 1 where town = ?")
                    .params(e.nameTh(), version, e.municipalityId())
                    .update();
        }

        void empty() {
            jdbc.sql("truncate " + table).update();
        }
    }

    @Component
    @ProcessingGroup("own-towns")
    public static final class OwnTowns {
        private final Book book;

        OwnTowns(ViewJdbc jdbc) {
            book = new Book("own_town", jdbc);
        }

        @EventHandler
        void on(MunicipalityRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
            book.register(e, tenant);
        }

        @EventHandler
        void on(MunicipalityRevised e, @SequenceNumber long version) {
            book.rename(e, version);
        }

        @ResetHandler
        void reset() {
            book.empty();
        }
    }

    @Component
    @ProcessingGroup("topic-towns")
    public static final class TopicTowns {
        private final Book book;

        TopicTowns(ViewJdbc jdbc) {
            book = new Book("topic_town", jdbc);
        }

        @EventHandler
        void on(MunicipalityRegistered e, @MetaDataValue(LogMetadata.TENANT) String tenant) {
            book.register(e, tenant);
        }

        @EventHandler
        void on(MunicipalityRevised e, @SequenceNumber long version) {
            book.rename(e, version);
        }

        @ResetHandler
        void reset() {
            book.empty();
        }
    }
}
