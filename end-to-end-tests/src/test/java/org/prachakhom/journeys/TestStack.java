package org.prachakhom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** The whole system from its built jars, started once for all journeys on free ports with empty data. */
public final class TestStack {
    /** How many changes one token may ask for at its gateway in a minute: few enough to be reached in a test. */
    public static final String WRITES_A_MINUTE = "PRACHAKHOM_GATEWAY_LIMITS_WRITES";

    private static @Nullable TestStack running;
    private static boolean tried;

    private final RunningStack stack;
    private final StackHome home;
    private final URI gateway;

    private TestStack(RunningStack stack, StackHome home) {
        this.stack = stack;
        this.home = home;
        this.gateway = URI.create(stack.settings().gatewayUrl());
    }

    /** Another one, which whoever began it ends. */
    static TestStack on(RunningStack stack, StackHome home) {
        return new TestStack(stack, home);
    }

    public static synchronized TestStack get() {
        TestStack ready = running;
        if (ready == null) {
            // each further try would leave more processes behind
            if (tried) {
                throw new IllegalStateException("The stack could not be started; see the first journey of this run");
            }
            tried = true;
            ready = start();
            running = ready;
        }
        return ready;
    }

    private static TestStack start() {
        try {
            Path root = Path.of("..").toAbsolutePath().normalize();
            Path data = Files.createTempDirectory("prachakhom-journeys");
            StackHome home = new StackHome(root, data);
            StackSettings settings = StackSettings.onFreePorts()
                    .with("KEY_COMPACTION_LAG", "5s")
                    .with(WRITES_A_MINUTE, "300")
                    // all journeys come from one address
                    .with("PRACHAKHOM_GATEWAY_LIMITS_ADDRESS_FACTOR", "10000");
            RunningStack stack = RunningStack.begin(home, settings, false, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            if (!stack.awaitReady(Duration.ofMinutes(4))) {
                throw new IllegalStateException("Not ready: " + stack.notRunning());
            }
            return new TestStack(stack, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its gateway answers. */
    public URI gateway() {
        return gateway;
    }

    /** The processes themselves, to hurt them and to look into their tables. */
    public RunningStack processes() {
        return stack;
    }

    /** The folders of its data. */
    public StackHome home() {
        return home;
    }

    /** A person with this token content. */
    public Person person(
            String subject, String municipality, String role, List<String> communities, @Nullable String agency) {
        DemoUser user = new DemoUser(subject, municipality, List.of(role), communities, agency, null, "");
        return new Person(gateway, () -> stack.tokens().token(user, DemoTokens.LIFE));
    }

    /** Somebody without a token. */
    public Person everyone() {
        return new Person(gateway, null);
    }
}
