package org.prachakhom.drill.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** The whole system from its built jars on free ports with empty data, there to be harmed. */
public final class DrillStack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final RunningStack stack;
    private final StackHome home;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DrillStack(RunningStack stack, StackHome home) {
        this.stack = stack;
        this.home = home;
    }

    /** Starts everything and waits until it is ready; {@code root} is the folder of the project. */
    public static DrillStack start(Path root, Progress progress) {
        StackHome home = new StackHome(root.toAbsolutePath().normalize(), freshFolder());
        RunningStack stack = RunningStack.begin(home, StackSettings.onFreePorts(), false, progress);
        if (!stack.awaitReady(PATIENCE)) {
            String missing = stack.notRunning().toString();
            stack.close();
            throw new StackFailure("Not ready: " + missing);
        }
        return new DrillStack(stack, home);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("prachakhom-drill");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes themselves. */
    public RunningStack processes() {
        return stack;
    }

    /** The folders of its data and logs. */
    public StackHome home() {
        return home;
    }

    /** Where its gateway answers. */
    public URI gateway() {
        return URI.create(stack.settings().gatewayUrl());
    }

    /** Somebody with this token content, at the gateway. */
    public Caller caller(DemoUser user) {
        return new Caller(gateway(), new KeptToken(() -> stack.tokens().token(user, DemoTokens.LIFE)));
    }

    /** A connection to a service's database as its superuser. */
    public Connection database(String service) throws SQLException {
        var postgres = stack.postgres();
        return DriverManager.getConnection(postgres.url(service), "postgres", postgres.superuserPassword());
    }

    /** Stops everything, once; data and logs stay. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stack.close();
        }
    }

    /** Throws data and logs of a stopped stack away. */
    public void forget() {
        try {
            Folders.delete(home.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
