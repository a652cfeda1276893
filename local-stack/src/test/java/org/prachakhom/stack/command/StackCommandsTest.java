package org.prachakhom.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say where nothing runs: one sentence, and an exit code that a script can ask. */
class StackCommandsTest {
    private static final String ROOT = "prachakhom.root";

    @TempDir
    Path root;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void anEmptyFolder() {
        System.setProperty(ROOT, root.toString());
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(ROOT);
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void statusHasACodeOfItsOwnForNothing() {
        assertThat(StackCommands.run("status")).isEqualTo(3);
    }

    @Test
    void downIsDoneWhenNothingRuns() {
        assertThat(StackCommands.run("down")).isZero();
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void demoNeedsARunningStack() {
        assertThat(StackCommands.run("demo")).isEqualTo(1);
        assertThat(sentence()).isEqualTo("Prachakhom is not running: start it with ./prachakhom up");
    }

    @Test
    void logsNamesTheProcessesThereAre() {
        assertThat(StackCommands.run("logs", "nonsense")).isEqualTo(1);
        assertThat(sentence()).startsWith("There is no process \"nonsense\"; there are supervisor, postgres, kafka");
    }

    @Test
    void logsSaysThatThereAreNone() {
        assertThat(StackCommands.run("logs", "issue")).isEqualTo(1);
        assertThat(sentence()).startsWith("There is no log yet in ").endsWith("start with ./prachakhom up");
    }

    @Test
    void tokenKnowsItsUsers() {
        assertThat(StackCommands.run("token", "nobody")).isEqualTo(1);
        assertThat(sentence()).startsWith("There is no demonstration user \"nobody\"");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(StackCommands.run("status", "--xml")).isEqualTo(2);
        assertThat(sentence()).contains("'--xml'").endsWith("./prachakhom --help tells what there is.");
    }

    @Test
    void resetAsksBeforeItThrowsAnythingAway() throws IOException {
        Path kept = Files.createDirectories(root.resolve(".prachakhom").resolve("postgres"));

        assertThat(StackCommands.run("reset")).isEqualTo(1);

        assertThat(sentence()).endsWith("./prachakhom reset --yes");
        assertThat(kept).exists();
    }

    @Test
    void resetThrowsAwayOnlyWhatTheStackKeeps() throws IOException {
        Path data = Files.createDirectories(root.resolve(".prachakhom"));
        Files.createDirectories(data.resolve("postgres").resolve("data"));
        Files.writeString(data.resolve("demo-journal.tsv"), "played");
        Files.writeString(data.resolve("stack.env"), "GATEWAY_PORT=18080");

        assertThat(StackCommands.run("reset", "--yes")).isZero();

        assertThat(data).isDirectoryNotContaining(file -> !file.endsWith("stack.env"));
        assertThat(data.resolve("stack.env")).exists();
    }

    @Test
    void fuzzProvesNothingWithoutRequests() {
        assertThat(StackCommands.run("fuzz", "--requests", "0")).isEqualTo(1);
        assertThat(sentence()).startsWith("Give at least one request");
        said.reset();
        assertThat(StackCommands.run("fuzz", "--gateway", "nonsense")).isEqualTo(1);
        assertThat(sentence()).endsWith("an address that begins with http.");
    }

    @Test
    void restoreNeedsABackup() throws IOException {
        assertThat(StackCommands.run("restore", "nowhere")).isEqualTo(1);
        assertThat(sentence()).isEqualTo("There is no backup nowhere.");
        said.reset();
        assertThat(StackCommands.run("restore", root.toString())).isEqualTo(1);
        assertThat(sentence()).endsWith(" is no backup: there is no manifest.json in it.");
        said.reset();
        Files.writeString(root.resolve("manifest.json"), "{}");
        assertThat(StackCommands.run("restore", root.toString())).isEqualTo(1);
        assertThat(sentence()).endsWith(" is damaged: its files are not those of its manifest.");
        said.reset();
        Files.writeString(root.resolve("manifest.json"), "{\"takenAt\":");
        assertThat(StackCommands.run("restore", root.toString())).isEqualTo(1);
        assertThat(sentence()).endsWith(" is damaged: its manifest cannot be read.");
        assertThat(root).isDirectoryNotContaining(file -> !file.endsWith("manifest.json"));
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(root.resolve(".prachakhom"), "a file");

        assertThat(StackCommands.run("up")).isEqualTo(1);

        assertThat(sentence()).startsWith("Could not write to the data folder ").endsWith("by PRACHAKHOM_DATA.");
    }

    private String sentence() {
        String text = said.toString(StandardCharsets.UTF_8).strip();
        assertThat(text.lines()).hasSize(1);
        return text;
    }
}
