package org.prachakhom.kit.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.log.RowReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a view anew: reads the log, copies rows into shadow tables without keys, adds the keys, and swaps the tables
 * while the processor rests; it then goes on where the rows end. Answers go on from the old rows until then. Parked
 * events stay parked, as they are in the live view.
 */
public final class Rebuild {
    private final EventProcessingConfiguration processors;
    private final DataSource connections;
    private final JdbcClient jdbc;
    private final RowReader reader;
    private final Swap swap;

    /** {@code connections} opens a connection of its own each time, outside of any pool. */
    public Rebuild(
            EventProcessingConfiguration processors,
            DataSource connections,
            JdbcClient jdbc,
            RowReader reader,
            Swap swap) {
        this.processors = processors;
        this.connections = connections;
        this.jdbc = jdbc;
        this.reader = reader;
        this.swap = swap;
    }

    /**
     * Rebuilds the view and answers the position that its rows stand for. When anything fails, the live view stays.
     *
     * @throws IllegalStateException when the view cannot be made or its processor is not to be found
     */
    public long run(BulkView view) throws InterruptedException {
        StreamingEventProcessor processor = processors
                .eventProcessor(view.processor(), StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("No processor " + view.processor()));
        Map<String, ShadowTable> shadows = new HashMap<>();
        try {
            Set<String> parked = parked(view.processor());
            long position = fill(view, shadows, parked);
            for (ShadowTable shadow : shadows.values()) {
                shadow.complete();
            }
            processor.shutDown();
            try {
                if (!parked(view.processor()).equals(parked)) {
                    throw new IllegalStateException("Events were parked or released meanwhile; try again");
                }
                swap.run(view, statements(shadows), position);
            } finally {
                processor.start();
            }
            return position;
        } catch (SQLException e) {
            throw new IllegalStateException("The view of " + view.processor() + " stays as it was", e);
        } finally {
            close(shadows);
        }
    }

    private long fill(BulkView view, Map<String, ShadowTable> shadows, Set<String> parked)
            throws SQLException, InterruptedException {
        for (BulkView.Table table : view.tables()) {
            ShadowTable shadow = new ShadowTable(table, connections.getConnection());
            shadows.put(table.name(), shadow);
            shadow.create();
        }
        BulkView.Rows rows = (table, values) -> add(shadows.get(table), values);
        BulkView.Pass pass = view.begin();
        long position = 0;
        try (LogPass log = new LogPass(connections, reader)) {
            for (LogPass.Page page = log.next(); page != null; page = log.next()) {
                for (TrackedEventMessage<?> event : page.events()) {
                    if (!parked.contains(event.getIdentifier())) {
                        pass.on(event, rows);
                    }
                }
                position = page.upTo();
            }
        }
        pass.end(rows);
        return position;
    }

    private static void add(@Nullable ShadowTable shadow, @Nullable Object... values) {
        if (shadow == null) {
            throw new IllegalArgumentException("The view has no such table");
        }
        try {
            shadow.add(values);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot copy into the shadow of " + shadow.live(), e);
        }
    }

    private Set<String> parked(String processor) {
        return new HashSet<>(jdbc.sql("select event_identifier from dead_letter_entry where processing_group = ?")
                .param(processor)
                .query(String.class)
                .list());
    }

    private static List<String> statements(Map<String, ShadowTable> shadows) {
        List<String> statements = new ArrayList<>();
        shadows.values().forEach(shadow -> statements.addAll(shadow.swap()));
        return statements;
    }

    private static void close(Map<String, ShadowTable> shadows) {
        for (ShadowTable shadow : shadows.values()) {
            try {
                shadow.close();
            } catch (SQLException e) {
                System.getLogger(Rebuild.class.getName())
                        .log(System.Logger.Level.DEBUG, "A shadow's connection did not close", e);
            }
        }
    }
}
