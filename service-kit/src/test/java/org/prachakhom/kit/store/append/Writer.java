package org.prachakhom.kit.store.append;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.prachakhom.kit.TestDatabase;

/** One {@link WriterProcess} as its parent sees it. */
final class Writer {
    private static final int COMMAND = 1 + 36;

    private final Process process;
    private final Queue<String> journal;
    private final CountDownLatch acknowledged = new CountDownLatch(50);
    private final Thread reading;

    /** {@code journal} collects the outcomes of all writers. */
    Writer(TestDatabase database, String mode, Queue<String> journal) throws IOException {
        this.journal = journal;
        PGSimpleDataSource writer = database.writer();
        process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WriterProcess.class.getName(),
                        database.url(),
                        String.valueOf(writer.getUser()),
                        String.valueOf(writer.getPassword()),
                        mode))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        reading = Thread.ofVirtual().start(this::read);
    }

    /** Waits until it has stored something. */
    void awaitWork() throws InterruptedException {
        if (!acknowledged.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The writer stores nothing");
        }
    }

    void kill() throws InterruptedException {
        // Process.destroyForcibly would close the stream under the reading thread.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reading.join();
    }

    /** Lets it finish what it has begun. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("The writer does not end");
        }
        reading.join();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // A writer that is killed may leave half a line.
                if (line.length() - line.indexOf(' ') == COMMAND) {
                    journal.add(line);
                    acknowledged.countDown();
                }
            }
        } catch (IOException e) {
            journal.add("failed(journal) " + e);
        }
    }
}
