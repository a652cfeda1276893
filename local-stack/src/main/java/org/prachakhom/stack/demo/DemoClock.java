package org.prachakhom.stack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;

/** The time that all services of the stack share in simulation: real time and an offset that only grows. */
final class DemoClock {
    /** Services look at the file at most ten times a second. */
    private static final Duration UNTIL_SEEN = Duration.ofMillis(300);

    private final Path offsetFile;

    DemoClock(Path offsetFile) {
        this.offsetFile = offsetFile;
    }

    Instant now() {
        return Instant.now().plus(offset());
    }

    /** Moves the time forward to {@code instant}; nothing happens when it is past already. */
    void moveTo(Instant instant) {
        Duration wanted = Duration.between(Instant.now(), instant);
        if (wanted.compareTo(offset()) <= 0) {
            return;
        }
        try {
            Path fresh = offsetFile.resolveSibling(offsetFile.getFileName() + ".fresh");
            Files.writeString(fresh, wanted.toString());
            Files.move(fresh, offsetFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Could not move the simulated time: " + e.getMessage(), e);
        }
        Readiness.pause(UNTIL_SEEN);
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(offsetFile).strip());
        } catch (IOException e) {
            throw new StackFailure("Could not read the simulated time: " + e.getMessage(), e);
        }
    }
}
