package org.prachakhom.drill.town;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.client.ViewRows;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;
import tools.jackson.databind.JsonNode;

/** The views of one service: how far they are, what is in them, and whether they can be made anew. */
public final class Views {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DrillStack stack;
    private final String service;
    private final OperatorPort operator;

    /** The views of the service of this name. */
    public Views(DrillStack stack, String service) {
        this.stack = stack;
        this.service = service;
        this.operator =
                new OperatorPort(stack.processes().settings(), Service.valueOf(service.toUpperCase(Locale.ROOT)));
    }

    /** What an operator may do with them. */
    public OperatorPort operator() {
        return operator;
    }

    /** What keeps the views from being complete now, in words; empty when nothing does. */
    public List<String> behind() {
        List<String> behind = new ArrayList<>();
        try {
            for (JsonNode processor : operator.processors()) {
                String name = service + "'s " + processor.path("name").asString();
                if (!processor.path("running").asBoolean()) {
                    behind.add(name + " does not run");
                } else if (processor.path("lagEvents").asLong() > 0) {
                    behind.add(name + " is behind by " + processor.path("lagEvents") + " events");
                }
                if (processor.path("deadLetters").asLong() > 0) {
                    behind.add(name + " has parked " + processor.path("deadLetters") + " events");
                }
            }
        } catch (StackFailure failure) {
            if (!(failure.getCause() instanceof IOException)) {
                throw failure;
            }
            behind.add(service + " does not answer on its management port");
        }
        return behind;
    }

    /** The marks of a place in this service's database, for one municipality. */
    public List<String> marks(Place place, String municipality) {
        try (Connection database = stack.database(service);
                var statement = database.prepareStatement(place.sql())) {
            statement.setString(1, municipality);
            var rows = statement.executeQuery();
            List<String> marks = new ArrayList<>();
            while (rows.next()) {
                marks.add(rows.getString(1));
            }
            return marks;
        } catch (SQLException e) {
            throw new StackFailure("The database of " + service + " does not answer: " + e.getMessage(), e);
        }
    }

    /** Has every view made anew from the log, and names the tables that are not as they were, row for row. */
    public List<String> changedByReplay() {
        Map<String, List<String>> live = rows();
        operator.replayAll();
        if (!Readiness.await(PATIENCE, () -> behind().isEmpty())) {
            return List.of("the replay of " + service + " does not end: " + behind());
        }
        // Timers are counted anew a moment after the registers that they are counted by.
        Readiness.await(PATIENCE, () -> rows().equals(live));
        Map<String, List<String>> anew = rows();
        List<String> changed = new ArrayList<>();
        live.forEach((table, before) -> {
            List<String> after = anew.getOrDefault(table, List.of());
            if (!before.equals(after)) {
                changed.add(service + "'s " + table + " is not the same after a replay: " + before.size()
                        + " rows, then " + after.size());
            }
        });
        return changed;
    }

    private Map<String, List<String>> rows() {
        try (Connection database = stack.database(service)) {
            return ViewRows.of(database);
        } catch (SQLException e) {
            throw new StackFailure("The database of " + service + " does not answer: " + e.getMessage(), e);
        }
    }
}
