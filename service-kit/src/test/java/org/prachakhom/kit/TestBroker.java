package org.prachakhom.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prachakhom.stack.KafkaProcess;

/** Brokers for tests. */
public final class TestBroker {
    private static final KafkaProcess SHARED = fresh();

    private TestBroker() {}

    /** One for all tests of this JVM, running; nobody stops it. */
    public static synchronized KafkaProcess shared() {
        return SHARED.alive() ? SHARED : SHARED.start();
    }

    /** One of its own, for tests that stop it; not started yet. */
    public static KafkaProcess fresh() {
        try {
            return KafkaProcess.in(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kafka"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
