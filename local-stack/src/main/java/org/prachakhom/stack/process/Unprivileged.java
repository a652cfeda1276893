package org.prachakhom.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs commands as the user "nobody" when we are root, because PostgreSQL refuses to run as root.
 *
 * <p>The capability to pass closed folders is kept, because the data folder may lie below a folder that only root may
 * enter.
 */
public final class Unprivileged {
    private static final int NOBODY = 65_534;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private Unprivileged() {}

    public static boolean needed() {
        return ROOT;
    }

    public static List<String> command(List<String> command) {
        if (!ROOT) {
            return command;
        }
        var whole = new ArrayList<String>();
        whole.add(OwnSession.program("setpriv")
                .map(Path::toString)
                .orElseThrow(() -> new StackFailure("PostgreSQL does not run as root, and setpriv (package util-linux)"
                        + " is missing: install it, or start as another user.")));
        whole.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        whole.addAll(List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"));
        whole.addAll(command);
        return whole;
    }

    /** Gives {@code folder} to the user that {@link #command} runs as. */
    public static void own(Path folder) throws IOException {
        if (ROOT) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
    }
}
