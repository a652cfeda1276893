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
    private final Duration untilSeen;

    DemoClock(Path offsetFile) {
        this(offsetFile, UNTIL_SEEN);
    }

    /** {@code untilSeen}: how long it takes at most until whoever reads the file sees a change. */
    DemoClock(Path offsetFile, Duration untilSeen) {
        this.offsetFile = offsetFile;
        this.untilSeen = untilSeen;
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
        // A pause, because nobody tells when the last service has looked.
        Readiness.pause(untilSeen);
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(offsetFile).strip());
        } catch (IOException e) {
            throw new StackFailure("Could not read the simulated time: " + e.getMessage(), e);
        }
    }
}
