package org.prachakhom.stack.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.prachakhom.stack.process.ChildProcess;
import org.prachakhom.stack.process.Folders;
import org.prachakhom.stack.process.JavaCommand;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.process.StartCache;

/**
 * A service's jar, unpacked for a quick start, with its start cache beside it (JDK 25's AOT cache).
 *
 * <p>The folder's name carries a sum of the jar's content, so a new build gets a new folder and a new cache.
 */
final class ServiceApp {
    private final Service service;
    private final Path jar;
    private final Path apps;
    private final String fingerprint;

    ServiceApp(Service service, StackHome home) {
        this.service = service;
        this.jar = service.jar(home.root());
        this.apps = home.apps();
        this.fingerprint = fingerprint(jar);
    }

    /** Unpacks the jar unless that is done; older builds' folders go. */
    void unpack(Path log) {
        Path folder = folder();
        if (Files.exists(executable())) {
            return;
        }
        try {
            deleteOthers();
            Path fresh = apps.resolve(
                    "unpacking-" + service.id() + "-" + ProcessHandle.current().pid());
            Folders.delete(fresh);
            var extract = List.of(
                    JavaCommand.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--destination",
                    fresh.toString());
            var process = ChildProcess.start(extract, Map.of(), apps, log);
            if (!process.waitFor(Duration.ofMinutes(2)) || !Files.isDirectory(fresh)) {
                throw new StackFailure("Could not unpack " + jar + ":\n" + process.lastWords());
            }
            Folders.delete(folder);
            Files.move(fresh, folder);
        } catch (IOException e) {
            throw new StackFailure("Could not unpack " + jar + ": " + e.getMessage(), e);
        }
    }

    /** The start command, with what {@code cache} asks for. */
    List<String> command(StartCache cache) {
        var options = new ArrayList<>(List.of(
                service.heap(), "-Daxoniq.update-checker.disabled=true", "-Ddisable-axoniq-console-message=true"));
        options.addAll(cache.options());
        return JavaCommand.ofJar(options, executable());
    }

    /** Where this build's start cache belongs. */
    Path cacheFile() {
        return folder().resolve("start.aot");
    }

    private Path executable() {
        return folder().resolve(jar.getFileName());
    }

    private Path folder() {
        return apps.resolve(service.id() + "-" + fingerprint);
    }

    /** Of the content: the build gives every jar the same date. */
    private static String fingerprint(Path jar) {
        var sum = new CRC32();
        var buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(jar)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new StackFailure("The service is not built: " + jar + " cannot be read.", e);
        }
    }

    private void deleteOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(apps)) {
            others = all.filter(path -> path.getFileName().toString().startsWith(service.id() + "-"))
                    .toList();
        }
        for (Path other : others) {
            Folders.delete(other);
        }
    }
}
