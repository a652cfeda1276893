package org.prachakhom.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A JVM's start cache (AOT cache): classes loaded and linked beforehand, which makes a start two to three times as
 * quick. A cache that no longer fits its jars is passed over by the JVM.
 *
 * @param file where the cache is or will be
 * @param record whether a start without a cache records one
 */
public record StartCache(Path file, boolean record) {
    /** The JVM options: use it, or record it, or nothing. */
    public List<String> options() {
        if (usable()) {
            return List.of("-XX:AOTCache=" + file);
        }
        return record ? List.of("-XX:AOTCacheOutput=" + file) : List.of();
    }

    /** Whether a JVM started now records the cache. */
    public boolean recording() {
        return record && !usable();
    }

    /** Whether the cache is there. */
    public boolean usable() {
        return Files.exists(file);
    }

    /**
     * Ends the recording of the running JVM {@code pid} and writes the cache; the JVM goes on. It stands still for a few
     * seconds meanwhile.
     */
    public void finish(long pid, Path log) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var command = List.of(jcmd.toString(), String.valueOf(pid), "AOT.end_recording");
        ChildProcess.start(command, Map.of(), Path.of(System.getProperty("java.home")), log)
                .waitFor(Duration.ofMinutes(3));
    }
}
