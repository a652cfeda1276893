package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A process's log file: a new one a start, the last few kept beside it as {@code name.log.1} to {@code name.log.4}. */
public final class LogFile {
    private static final int KEPT = 4;
    private static final long LONGEST_END = 2L << 20;

    private LogFile() {}

    /** Moves the older files one number up and leaves {@code log} to be written anew. */
    public static void rotate(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            for (int number = KEPT; number >= 1; number--) {
                Path from = number == 1 ? log : numbered(log, number - 1);
                if (Files.exists(from)) {
                    Files.move(from, numbered(log, number), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Could not make room for the log " + log + ": " + e.getMessage(), e);
        }
    }

    /** The last lines of a log, from its last two megabytes; none when it cannot be read. */
    public static List<String> tail(Path log, int lines) {
        try {
            var all = end(log).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** A log grows without bounds, and whoever reads it has a small heap. */
    private static String end(Path log) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            long begin = Math.max(0, channel.size() - LONGEST_END);
            channel.position(begin);
            String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            return begin == 0 ? text : text.substring(text.indexOf('\n') + 1);
        }
    }

    private static Path numbered(Path log, int number) {
        return log.resolveSibling(log.getFileName() + "." + number);
    }
}
