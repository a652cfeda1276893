package org.prachakhom.stack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import org.prachakhom.stack.FreePorts;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/** What must hold before anything is started; each failure is one sentence that says what to do. */
final class Preconditions {
    private static final long NEEDED_MIB = 1024;

    private Preconditions() {}

    static void check(StackHome home, StackSettings settings) {
        machine();
        jars(home);
        disk(home);
        ports(settings);
    }

    private static void machine() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new StackFailure("The local stack runs on Linux x86-64, and this is " + system + ".");
        }
    }

    private static void jars(StackHome home) {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(home.root()))) {
                throw new StackFailure("The " + service.id() + " service is not built; run: mvn -DskipTests package");
            }
        }
    }

    private static void disk(StackHome home) {
        try {
            long free = Files.getFileStore(home.data()).getUsableSpace() >> 20;
            if (free < NEEDED_MIB) {
                throw new StackFailure("The disk of " + home.data() + " is nearly full: " + free + " MiB are free, "
                        + NEEDED_MIB + " MiB are needed; make room, or name another folder by PRACHAKHOM_DATA.");
            }
        } catch (IOException e) {
            throw new StackFailure("Could not ask for the free space of " + home.data() + ": " + e.getMessage(), e);
        }
    }

    static void ports(StackSettings settings) {
        var taken = new HashMap<Integer, String>();
        settings.ports().forEach((key, port) -> {
            String other = taken.put(port, key);
            if (other != null) {
                throw new StackFailure("Port " + port + " is named twice, by " + other + " and " + key
                        + ": give one of them another port.");
            }
            if (!FreePorts.isFree(port)) {
                String owner = key.replace("_PORT", "").replace('_', ' ').toLowerCase(Locale.ROOT);
                int instead = port < 55_000 ? port + 10_000 : port - 10_000;
                throw new StackFailure("Port " + port + " (" + owner + ") is in use by another program: end that, or"
                        + " start with another port, as in: " + key + "=" + instead + " ./prachakhom up");
            }
        });
    }
}
