package org.prachakhom.stack.running;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.prachakhom.stack.process.StackFailure;

/**
 * The folders of one local stack.
 *
 * @param root the project's root, where the build leaves the jars
 * @param data everything that the stack keeps: data, secrets, logs
 */
public record StackHome(Path root, Path data) {
    /** The home that the start script names: {@code prachakhom.root}, and {@code PRACHAKHOM_DATA} or its default. */
    public static StackHome fromEnvironment() {
        Path root = Path.of(System.getProperty("prachakhom.root", "."))
                .toAbsolutePath()
                .normalize();
        String chosen = System.getenv("PRACHAKHOM_DATA");
        return new StackHome(root, chosen == null ? root.resolve(".prachakhom") : root.resolve(chosen));
    }

    /** Where PostgreSQL keeps its data and log. */
    public Path postgres() {
        return data.resolve("postgres");
    }

    /** Where the broker keeps its data and log. */
    public Path kafka() {
        return data.resolve("kafka");
    }

    /** Where secrets are kept, for their owner only. */
    public Path secrets() {
        return data.resolve("secrets");
    }

    /** The public keys of the token issuer, as services read them. */
    public Path jwkSet() {
        return data.resolve("jwks.json");
    }

    /** Holds how far the simulated clock is ahead of the real one, as an ISO-8601 duration. */
    public Path simulationOffset() {
        return data.resolve("simulation-offset");
    }

    /** Is there once this data was begun for real use; a demonstration is never started on it. */
    public Path realUse() {
        return data.resolve("real-use");
    }

    /** Is there while views may hold text that a restore has erased again; they are made anew before people get in. */
    public Path toForget() {
        return data.resolve("to-forget");
    }

    /** Unpacked jars and their start caches: made from the build, shared by all stacks of this project. */
    public Path apps() {
        return root.resolve("local-stack").resolve("target").resolve("apps");
    }

    /** What the supervisor says about its processes. */
    public Path stateFile() {
        return data.resolve("run").resolve("state.json");
    }

    /** Locked by the supervisor for as long as it lives. */
    public Path lockFile() {
        return data.resolve("run").resolve("lock");
    }

    /** Locked by whoever plays the demonstration. */
    public Path demoLockFile() {
        return data.resolve("run").resolve("demo.lock");
    }

    /** The log of one process; {@code supervisor} is the one that keeps the others alive. */
    public Path log(String process) {
        return switch (process) {
            case "postgres" -> postgres().resolve("postgres.log");
            case "kafka" -> kafka().resolve("kafka.log");
            default -> data.resolve("logs").resolve(process + ".log");
        };
    }

    /** Says that the data folder cannot be written to, and what to do. */
    StackFailure unwritable(IOException e) {
        String reason = e instanceof AccessDeniedException ? "access denied: " + e.getMessage() : e.getMessage();
        return new StackFailure(
                "Could not write to the data folder " + data + " (" + reason
                        + "); make it writable, or name another folder by PRACHAKHOM_DATA.",
                e);
    }

    /** Makes the folders that every start needs. */
    public StackHome prepare() {
        try {
            for (Path folder : new Path[] {secrets(), apps(), data.resolve("logs"), data.resolve("run")}) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(simulationOffset())) {
                Files.writeString(simulationOffset(), Duration.ZERO.toString());
            }
            return this;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
