package org.prachakhom.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.TestLog;
import org.prachakhom.stack.KafkaProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A destroyed key leaves the broker's files, even when nothing is sent after its destruction. */
class KeyCompactionTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient jdbc = database.jdbc();
    private final TestLog log = new TestLog(database);

    @TempDir
    private Path files;

    private KafkaProcess broker;
    private Relaying relaying;

    @BeforeEach
    void start() {
        broker = KafkaProcess.in(files);
        broker.start();
        relaying = new Relaying(database, broker, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        relaying.close();
        broker.close();
    }

    @Test
    void aDestroyedKeyLeavesTheBrokersFiles() {
        String destroyed = key("the secret of the text that is erased", 1);
        String kept = key("the secret of the text that is kept", 1);
        log.append(TestLog.registered(UUID.randomUUID().toString(), "หัวหิน"));
        relaying.relay();
        await().atMost(LONG).until(() -> onDisk(destroyed) && onDisk(kept));

        jdbc.sql("update stream_key set wrapped = null, destroyed_at = now(), destroyed_position = 2 where wrapped = ?")
                .param(Base64.getDecoder().decode(destroyed))
                .update();
        log.append(TestLog.registered(UUID.randomUUID().toString(), "ชะอำ"));

        await().atMost(LONG).until(() -> !onDisk(destroyed));
        assertThat(onDisk(kept)).isTrue();
        await().atMost(LONG)
                .until(() -> jdbc.sql("select count(*) from sent_destruction")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** Stores a key that was made with the event at that position; the answer is how its secret reads in the topic. */
    private String key(String secret, long position) {
        byte[] wrapped = secret.getBytes(StandardCharsets.UTF_8);
        jdbc.sql("insert into stream_key (kid, stream, tenant, wrapped, created_at, position)"
                        + " values (?, ?, 'hua-hin', ?, now(), ?)")
                .params(UUID.randomUUID(), UUID.randomUUID(), wrapped, position)
                .update();
        return Base64.getEncoder().encodeToString(wrapped);
    }

    private boolean onDisk(String text) {
        try (Stream<Path> found = Files.walk(files)) {
            return found.filter(file -> file.toString().contains(Topics.KEYS))
                    .filter(Files::isRegularFile)
                    .anyMatch(file -> contains(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            // The broker removed a file while we walked: look again.
            return true;
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
