package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two processes append to one log, are killed and cut off at random, and a reader follows without ever going back. The
 * control shows that the test can fail.
 */
class TwoProcessesTest {
    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final Queue<String> journal = new ConcurrentLinkedQueue<>();

    private record Event(long position, String id, String stream, long seq, String command, String on, int count) {}

    @Test
    void whateverDiesNothingIsLostTornOrMissed() throws Exception {
        long seed = System.nanoTime();
        Map<Long, String> seen = underFire(new Random(seed), "log", 5);
        List<Event> log = log();

        assertThat(log).as("seed %d", seed).hasSizeGreaterThan(100);
        for (int n = 0; n < log.size(); n++) {
            assertThat(log.get(n).position()).isEqualTo(n + 1);
        }
        assertThat(missed(seen, log)).isEmpty();
        assertThat(tornCommands(log)).isEmpty();
        everyEventStandsOnTheOneItWasComputedOn(log);
        everyOutcomeWasTrue(log);
    }

    @Test
    void positionsOfASequenceAreMissed() throws Exception {
        jdbc.sql("create sequence control").update();

        Map<Long, String> seen = underFire(new Random(), "sequence", 0);

        assertThat(missed(seen, log())).isNotEmpty();
    }

    /** Runs two writers, with so many blows, and a follower. */
    private Map<Long, String> underFire(Random random, String mode, int blows) throws Exception {
        Follower follower = new Follower(jdbc);
        List<Writer> writers =
                new ArrayList<>(List.of(new Writer(database, mode, journal), new Writer(database, mode, journal)));
        for (Writer writer : writers) {
            writer.awaitWork();
        }
        for (int blow = 0; blow < blows; blow++) {
            awaitMoreOutcomes(200 + random.nextInt(600));
            if (blow % 2 == 0) {
                writers.remove(0).kill();
                writers.add(new Writer(database, mode, journal));
                writers.getLast().awaitWork();
            } else {
                cutOffTheAppenders();
            }
        }
        awaitMoreOutcomes(2_000);
        for (Writer writer : writers) {
            writer.end();
        }
        return follower.end();
    }

    private void awaitMoreOutcomes(int count) {
        int enough = journal.size() + count;
        await().atMost(Duration.ofMinutes(2)).until(() -> journal.size() >= enough);
    }

    private void cutOffTheAppenders() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'appender' and datname = current_database()")
                .query()
                .listOfRows();
    }

    private List<Event> log() {
        return jdbc.sql("select position, event_id, stream, seq, payload ->> 'command', payload ->> 'on',"
                        + " (payload ->> 'count')::int from event_readable order by position")
                .query((row, _) -> new Event(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)))
                .list();
    }

    private static List<Event> missed(Map<Long, String> seen, List<Event> log) {
        return log.stream()
                .filter(event -> !event.id().equals(seen.get(event.position())))
                .toList();
    }

    /** Commands with others' events between their own, or with a part only. */
    private static Set<String> tornCommands(List<Event> log) {
        Set<String> torn = new HashSet<>();
        Set<String> ended = new HashSet<>();
        Map<String, Integer> rows = new HashMap<>();
        String current = "";
        for (Event event : log) {
            if (!event.command().equals(current)) {
                ended.add(current);
                current = event.command();
            }
            if (ended.contains(event.command())) {
                torn.add(event.command());
            }
            rows.merge(event.command() + event.stream(), 1, Integer::sum);
        }
        log.stream()
                .filter(event -> rows.getOrDefault(event.command() + event.stream(), 0) != event.count())
                .forEach(event -> torn.add(event.command()));
        return torn;
    }

    private static void everyEventStandsOnTheOneItWasComputedOn(List<Event> log) {
        Map<String, Event> last = new HashMap<>();
        for (Event event : log) {
            Event before = last.put(event.stream(), event);
            assertThat(event.on()).isEqualTo(before == null ? "" : before.id());
            assertThat(event.seq()).isEqualTo(before == null ? 0 : before.seq() + 1);
        }
    }

    /** What is stored but was never answered is allowed: its writer was killed. */
    private void everyOutcomeWasTrue(List<Event> log) {
        Set<String> stored = new HashSet<>();
        log.forEach(event -> stored.add(event.command()));
        assertThat(journal).anyMatch(line -> line.startsWith("ok")).anyMatch(line -> line.startsWith("conflict"));
        for (String line : journal) {
            String[] outcome = line.split(" ", 2);
            assertThat(outcome[0]).isIn("ok", "conflict");
            assertThat(stored.contains(outcome[1])).as(line).isEqualTo(outcome[0].equals("ok"));
        }
    }
}
