package org.prachakhom.bench.flow.viewer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.prachakhom.events.issue.WorkStarted;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The measured microseconds, one a line, for the process that asked. */
@Component
@EnableConfigurationProperties(Latencies.Target.class)
final class Latencies implements DisposableBean {

    /** {@code latencies} is the file to write. */
    @ConfigurationProperties("bench")
    record Target(Path latencies) {}

    private final BufferedWriter out;

    Latencies(Target target) throws IOException {
        out = Files.newBufferedWriter(target.latencies());
    }

    synchronized void add(List<WorkStarted> events, Instant seen) {
        try {
            for (WorkStarted event : events) {
                out.write(Long.toString(ChronoUnit.MICROS.between(event.at(), seen)));
                out.newLine();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        out.close();
    }
}
