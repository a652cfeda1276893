package org.prachakhom.kit.parking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * The writes of a batch, to be sent together: those of one statement in one round trip. What is written for one stream keeps
 * its order; for different streams nothing depends on it, because views have rows of their own for each.
 */
final class GatheredWrites {
    private final List<Round> rounds = new ArrayList<>();
    private final Map<String, Integer> lastRoundOf = new HashMap<>();

    private record Round(String sql, List<Write> writes) {}

    /** A statement with the values of its marks, or, where it has names, of these. */
    record Write(
            NamedParameterJdbcTemplate jdbc,
            String sql,
            List<@Nullable Object> marks,
            Map<String, @Nullable Object> names) {

        /** Sends it alone. */
        void now() {
            send(List.of(this));
        }
    }

    /** Keeps a write of a stream's event. */
    void add(String stream, Write write) {
        int round = lastRoundOf.getOrDefault(stream, 0);
        while (round < rounds.size() && !rounds.get(round).sql.equals(write.sql)) {
            round++;
        }
        if (round == rounds.size()) {
            rounds.add(new Round(write.sql, new ArrayList<>()));
        }
        rounds.get(round).writes.add(write);
        lastRoundOf.put(stream, round);
    }

    /** Sends and forgets all. */
    void send() {
        rounds.forEach(round -> send(round.writes));
        clear();
    }

    /** Forgets all. */
    void clear() {
        rounds.clear();
        lastRoundOf.clear();
    }

    @SuppressWarnings("unchecked") // Spring asks for an array of maps
    private static void send(List<Write> writes) {
        Write first = writes.getFirst();
        if (first.names.isEmpty()) {
            List<Object[]> values =
                    writes.stream().map(write -> write.marks.toArray()).toList();
            first.jdbc.getJdbcOperations().batchUpdate(first.sql, values);
        } else {
            first.jdbc.batchUpdate(first.sql, writes.stream().map(Write::names).toArray(Map[]::new));
        }
    }
}
