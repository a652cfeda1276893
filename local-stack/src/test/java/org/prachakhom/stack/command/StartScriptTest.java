package org.prachakhom.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code ./prachakhom} answers by itself, without Java and without a build. */
class StartScriptTest {
    private static final Path SCRIPT =
            Path.of("..", "prachakhom").toAbsolutePath().normalize();

    private record Answer(int code, String text) {}

    @Test
    void anUnknownCommandIsOneSentence() throws Exception {
        assertThat(run("nonsense"))
                .isEqualTo(new Answer(2, "There is no command \"nonsense\"; ./prachakhom --help tells what there is."));
    }

    @Test
    void noCommandIsOneSentence() throws Exception {
        Answer answer = run();

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).startsWith("Say what to do: up, down").doesNotContain("\n");
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        Answer answer = run("--help");

        assertThat(answer.code()).isZero();
        assertThat(answer.text())
                .contains(
                        "up", "down", "status", "logs", "reset", "backup", "restore", "token", "demo", "bench", "drill",
                        "fuzz", "secrets", "test", "build")
                .doesNotContain("set -eu");
    }

    private static Answer run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = SCRIPT.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text.strip());
    }
}
