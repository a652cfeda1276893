package org.prachakhom.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void killTakesTheChildrenToo() {
        var parent = start("sleep 300 & sleep 300");
        await().atMost(PATIENCE).until(() -> parent.handle().descendants().count() == 2);
        var children = parent.handle().descendants().toList();

        parent.kill();

        assertThat(parent.alive()).isFalse();
        assertThat(children).allSatisfy(child -> assertThat(Signals.awaitEnd(child, PATIENCE))
                .isTrue());
    }

    @Test
    void stopIsPatientFirstAndKillsThen() {
        var deaf = start("trap '' TERM; echo deaf; sleep 300 & wait; sleep 300");
        await().atMost(PATIENCE).until(() -> deaf.lastWords().contains("deaf"));

        deaf.stop("TERM", Duration.ofMillis(300));

        assertThat(deaf.alive()).isFalse();
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(List.of("sh", "-c", script), Map.of(), folder, folder.resolve("log"));
    }
}
