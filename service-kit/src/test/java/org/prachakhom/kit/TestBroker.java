package org.prachakhom.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prachakhom.stack.KafkaProcess;

/** Brokers for tests. */
public final class TestBroker {
    private TestBroker() {}

    /** A broker for one log; a second log in its topics would look like repetitions. Not started yet. */
    public static KafkaProcess fresh() {
        try {
            return KafkaProcess.in(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kafka"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
