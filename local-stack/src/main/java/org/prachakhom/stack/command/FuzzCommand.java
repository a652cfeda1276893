package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.fuzz.Fuzzer;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the running stack at chance, and tells what must not be. */
@Command(name = "fuzz", description = "Ask the running stack at chance, in a town of its own, and check the answers.")
final class FuzzCommand implements Callable<Integer> {
    @Option(names = "--requests", defaultValue = "20000", description = "How many requests (default: 20000).")
    private int requests;

    @Option(names = "--seed", description = "Makes the same choices as the run that printed it.")
    private @Nullable Long seed;

    @Option(names = "--gateway", description = "Where to ask (default: the gateway of this stack).")
    private @Nullable String gateway;

    @Option(names = "--direct", description = "Ask the services themselves, past the gateway.")
    private boolean direct;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        if (requests < 1 || (gateway != null && !gateway.matches("https?://.+"))) {
            throw new StackFailure("Give at least one request, and an address that begins with http.");
        }
        if (!StackLock.isTaken(home)) {
            throw new StackFailure("Prachakhom is not running: start it with ./prachakhom up");
        }
        if (Files.exists(home.realUse())) {
            throw new StackFailure("This data is in real use: it is not fuzzed.");
        }
        StackSettings settings = StackSettings.of(home);
        String one = gateway == null ? settings.gatewayUrl() : gateway;
        UnaryOperator<String> doors = direct ? settings::serviceUrl : _ -> one;
        long chosen = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
        var outcome = new Fuzzer(home, settings, doors, Progress.CONSOLE).run(requests, chosen);
        outcome.faults().forEach(Progress.CONSOLE::say);
        Progress.CONSOLE.say("fuzz: answers by status %s, %s operations accepted something, %d faults"
                .formatted(
                        outcome.statuses(),
                        outcome.operations(),
                        outcome.faults().size()));
        return outcome.faults().isEmpty() ? 0 : 1;
    }
}
