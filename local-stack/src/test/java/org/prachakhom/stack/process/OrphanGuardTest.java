package org.prachakhom.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrphanGuardTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    /** Starts two children, says their ids, and waits to be ended; lets the second one go. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws InterruptedException {
            Path folder = Path.of(args[0]);
            var kept = ChildProcess.start(List.of("sleep", "300"), Map.of(), folder, folder.resolve("kept.log"));
            var free = ChildProcess.start(List.of("sleep", "300"), Map.of(), folder, folder.resolve("free.log"));
            free.letGo();
            System.out.println(kept.pid() + " " + free.pid());
            new CountDownLatch(1).await();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM"})
    void childrenEndWithTheirParentHoweverItEnds(String signal) throws IOException {
        Process parent =
                new ProcessBuilder(JavaCommand.of(List.of(), Parent.class, List.of(folder.toString()))).start();
        List<ProcessHandle> children = children(parent);

        Signals.send(signal, parent.pid());

        assertThat(Signals.awaitEnd(children.getFirst(), PATIENCE)).isTrue();
        assertThat(children.getLast().isAlive()).isTrue();
        children.getLast().destroyForcibly();
    }

    private static List<ProcessHandle> children(Process parent) throws IOException {
        BufferedReader said = parent.inputReader();
        String line = said.readLine();
        return List.of(line.split(" ", -1)).stream()
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }
}
