package org.prachakhom.stack.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.StackFailure;

/**
 * A right that one process at a time has in one data folder: to run the stack, or to play its demonstration. The system
 * takes it back when its holder dies.
 */
public final class StackLock implements AutoCloseable {
    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The right to run the stack, or empty when another process does. */
    public static Optional<StackLock> take(StackHome home) {
        return take(home.lockFile(), home);
    }

    /** The right to play the demonstration, or empty when another process does. */
    public static Optional<StackLock> takeDemo(StackHome home) {
        return take(home.demoLockFile(), home);
    }

    /** Whether some process runs the stack of this folder now. */
    public static boolean isTaken(StackHome home) {
        if (!home.lockFile().toFile().exists()) {
            return false;
        }
        var lock = take(home);
        lock.ifPresent(StackLock::close);
        return lock.isEmpty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackFailure("Could not give back the lock of the data folder: " + e.getMessage(), e);
        }
    }

    private static Optional<StackLock> take(Path file, StackHome home) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new StackLock(channel));
        } catch (IOException e) {
            throw home.unwritable(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourOwn) {
            return null;
        }
    }
}
