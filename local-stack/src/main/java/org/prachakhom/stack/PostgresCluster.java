package org.prachakhom.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.Secrets;
import org.prachakhom.stack.process.Signals;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.Unprivileged;

/** The files of one PostgreSQL server: data, superuser's password, log. */
final class PostgresCluster {
    private static final List<String> SMALL = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=150",
            "shared_buffers=48MB",
            "max_wal_size=256MB",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");
    private static final List<String> NOT_DURABLE = List.of("fsync=off", "full_page_writes=off");

    private final Path folder;

    PostgresCluster(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path passwordFile() {
        return folder.resolve("superuser.password");
    }

    Path data() {
        return folder.resolve("data");
    }

    private Path postmasterPid() {
        return data().resolve("postmaster.pid");
    }

    /** Makes the cluster on the first start, and ends a server that an earlier, killed process left running on it. */
    void prepare() {
        try {
            if (Files.exists(data().resolve("PG_VERSION"))) {
                endLeftOver();
            } else {
                initialise();
            }
        } catch (IOException e) {
            throw new StackFailure("Could not prepare the database folder " + data() + ": " + e.getMessage(), e);
        }
    }

    List<String> command(int port, boolean durable) {
        var command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString(), "-p", "" + port));
        for (String setting : SMALL) {
            command.addAll(List.of("-c", setting));
        }
        if (!durable) {
            NOT_DURABLE.forEach(setting -> command.addAll(List.of("-c", setting)));
        }
        return Unprivileged.command(command);
    }

    /** The postmaster itself says in its pid file when it is ready; a file of a killed one may still lie there. */
    boolean ready(long pid) {
        try {
            var lines = Files.readAllLines(postmasterPid());
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(String.valueOf(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    private void initialise() throws IOException {
        Folders.delete(data());
        Files.createDirectories(folder);
        Secrets.write(passwordFile(), Secrets.password());
        // initdb reads the password as the unprivileged user, so it gets a copy that this user may read.
        Path making = Files.createDirectories(folder.resolve("making"));
        Path password = Files.copy(passwordFile(), making.resolve("password"));
        Unprivileged.own(password);
        Unprivileged.own(making);
        var initdb = ChildProcess.start(
                Unprivileged.command(List.of(
                        program("initdb"),
                        "-D",
                        making.resolve("data").toString(),
                        "-U",
                        "postgres",
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions",
                        "--no-sync")),
                Map.of(),
                folder,
                log());
        if (!initdb.waitFor(Duration.ofSeconds(60)) || !Files.exists(making.resolve("data/PG_VERSION"))) {
            throw new StackFailure("PostgreSQL could not make its data folder:\n" + initdb.lastWords());
        }
        Files.move(making.resolve("data"), data());
        Folders.delete(making);
    }

    private void endLeftOver() throws IOException {
        if (!Files.exists(postmasterPid())) {
            return;
        }
        String first =
                Files.readString(postmasterPid()).lines().findFirst().orElse("").strip();
        if (!first.matches("[0-9]{1,18}")) {
            // Left empty by a full disk; the server takes it for the file of another one that is just starting.
            Files.delete(postmasterPid());
            return;
        }
        long pid = Long.parseLong(first);
        var left = ProcessHandle.of(pid).filter(process -> process.info()
                .command()
                .filter(program -> program.endsWith("/bin/postgres"))
                .isPresent());
        if (left.isPresent()) {
            Signals.send("INT", pid);
            Signals.awaitEnd(left.get(), Duration.ofSeconds(30));
        }
    }

    private static String program(String name) {
        return PostgresBinaries.folder().resolve("bin").resolve(name).toString();
    }
}
