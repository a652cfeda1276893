package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.backup.Backup;
import org.prachakhom.stack.backup.Forgetting;
import org.prachakhom.stack.backup.Restore;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/**
 * A backup that was taken under traffic comes back on other ports: logs, views and topics agree again, work goes on, and
 * what was erased stays erased, also what was erased after the backup.
 */
class BackupAndRestoreTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");
    private static final String ERASED_BEFORE = "ฝาท่อหน้าบ้านคุณสมศรี";
    private static final String ERASED_AFTER = "ต้นไม้หน้าบ้านคุณสมชาย";

    private final TestStack stack = TestStack.get();

    @TempDir
    private Path folder;

    @Test
    void aBackupComesBackWholeAndErasedTextDoesNot() throws Exception {
        Town town = Town.found(stack);
        Story kept = town.raise("ไฟทางดับหน้าวัด", null).triage().assign("works");
        town.raise(ERASED_BEFORE, null).erase();
        Story erasedAfter = town.raise(ERASED_AFTER, null).triage().assign("works");
        Backup backup = new Backup(stack.home(), stack.processes().postgres(), Clock.systemUTC(), Progress.SILENT);

        Path taken = underTraffic(town, () -> backup.take(folder));
        erasedAfter.erase();
        backup.renewLedger(folder);
        loseEmptyFolders(taken);

        StackHome home = new StackHome(stack.home().root(), folder.resolve("restored"));
        StackSettings settings = StackSettings.onFreePorts().with("KEY_COMPACTION_LAG", "5s");
        assertThat(new Restore(home, Clock.systemUTC(), Progress.SILENT).from(taken))
                .as("keys destroyed again, one in each service that has it")
                .isPositive();
        Instant back = Clock.systemUTC().instant();
        new Forgetting(home, settings, Progress.SILENT).run();
        try (RunningStack processes = RunningStack.begin(home, settings, false, Progress.SILENT)) {
            assertThat(processes.awaitReady(PATIENCE)).as("ready again").isTrue();
            TestStack restored = TestStack.on(processes, home);
            Processors.awaitQuiet(restored);

            assertLogsCameBackAsABeginningOfTheLiveOnes(restored, back);
            assertThat(SealedTexts.inBrokerFiles(restored)
                            .with(SealedTexts.inDatabases(restored))
                            .open(restored))
                    .anyMatch(text -> text.contains("ไฟทางดับหน้าวัด"))
                    .noneMatch(text -> text.contains(ERASED_BEFORE) || text.contains(ERASED_AFTER));
            for (String service : SERVICES) {
                assertErasedAndRebuilt(restored, service);
            }
            assertWorkGoesOn(town.on(restored), kept.id());
        }
        assertComesBackOnceMoreOver(home, taken);
    }

    /** As stores and archives do that know of files alone. */
    private static void loseEmptyFolders(Path taken) throws IOException {
        try (var tree = Files.walk(taken)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(each) && isEmpty(each)) {
                    Files.delete(each);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Data that are replaced know of the erasures too, each service for itself; nobody gets in before they are repeated. */
    private static void assertComesBackOnceMoreOver(StackHome home, Path taken) {
        assertThat(home.toForget()).doesNotExist();
        assertThat(new Restore(home, Clock.systemUTC(), Progress.SILENT).from(taken))
                .as("keys destroyed again")
                .isPositive();
        assertThat(home.toForget()).exists();
    }

    /** Nobody learns from a damaged backup only when it is needed: one changed byte, and nothing is touched. */
    @Test
    void aDamagedBackupIsRefused() throws Exception {
        Path taken =
                new Backup(stack.home(), stack.processes().postgres(), Clock.systemUTC(), Progress.SILENT).take(folder);
        Files.writeString(taken.resolve("simulation-offset"), "PT1H");
        StackHome home = new StackHome(stack.home().root(), folder.resolve("untouched"));

        assertThatThrownBy(() -> new Restore(home, Clock.systemUTC(), Progress.SILENT).from(taken))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("damaged");
        assertThat(home.data()).doesNotExist();
    }

    private interface Taking {
        Path take();
    }

    private static Path underTraffic(Town town, Taking backup) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread traffic = Thread.ofVirtual().start(() -> {
            for (int n = 0; !over.get(); n++) {
                town.raise("เรื่องระหว่างสำรองข้อมูล " + n, null);
            }
        });
        try {
            return backup.take();
        } finally {
            over.set(true);
            traffic.join();
        }
    }

    /** What a service had not reacted to yet when the backup was taken, it reacts to after {@code back}, in events of its own. */
    private void assertLogsCameBackAsABeginningOfTheLiveOnes(TestStack restored, Instant back) throws SQLException {
        for (String service : SERVICES) {
            List<String> there = log(restored, service, back);
            assertThat(there).as("log of " + service).isNotEmpty();
            assertThat(log(stack, service, back)).as("live log of " + service).startsWith(there.toArray(String[]::new));
        }
    }

    private static List<String> log(TestStack of, String service, Instant before) throws SQLException {
        try (Tables tables = new Tables(of, service)) {
            return tables.column("select position || ' ' || event_id || ' ' || md5(payload) from event_log "
                    + "where recorded_at < '" + before + "' order by position");
        }
    }

    private static void assertErasedAndRebuilt(TestStack restored, String service) throws SQLException {
        try (Tables tables = new Tables(restored, service)) {
            assertThat(tables.dump()).as("tables of " + service).doesNotContain(ERASED_BEFORE, ERASED_AFTER);
        }
        Map<String, List<String>> rows = new TreeMap<>(Tables.views(restored, service));
        Processors.of(restored, service).replayAll();
        Tables.awaitViews(restored, service, rows);
    }

    private static void assertWorkGoesOn(Town town, String issue) {
        assertThat(town.officer("works").get("/api/v1/issues/" + issue).is(200).text("state"))
                .isEqualTo("ASSIGNED");
        town.raise("หลังกู้คืนข้อมูลแล้ว", null)
                .triage()
                .assign("works")
                .start("works")
                .claim("works")
                .verdict(1, "FIXED");
        await().atMost(PATIENCE).until(() -> town.monitor()
                .get("/api/v1/progress/figures?by=agency")
                .raw()
                .body()
                .contains("works"));
    }
}
