package org.prachakhom.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Commands in a session of their own, so that Ctrl-C in a terminal reaches only the supervisor, which then stops all in
 * order.
 */
public final class OwnSession {
    private static final Optional<Path> SETSID = program("setsid");

    private OwnSession() {}

    public static List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        SETSID.ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return whole;
    }

    /** Where the system keeps the program of this name. */
    public static Optional<Path> program(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
