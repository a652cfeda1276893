package org.prachakhom.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.token.DemoTokens;

class DemoPlayTest {
    /** One kind of step after the other, in the order of the month: in each of them a run is broken off. */
    private static final List<String> PHASES = List.of(
            "first-scheduled",
            "first-opening",
            "first-attendance",
            "11-filed",
            "first-closing",
            "12-triaged",
            "14-assigned",
            "05-started",
            "progress1",
            "claimed1",
            "visited1",
            "verdict1",
            "started2",
            "claimed2",
            "visited2",
            "verdict2",
            "cleared",
            "requested",
            "progress2",
            "next-opening",
            "next-closing");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private FakeGateway gateway;
    private GatewayClient client;

    @BeforeEach
    void aTown() throws IOException {
        Files.writeString(offset(), "PT0S");
        open();
    }

    private void open() throws IOException {
        gateway = new FakeGateway();
        var tokens = DemoTokens.of(folder, folder.resolve("jwks.json"), "http://issuer", "prachakhom");
        client = new GatewayClient(gateway.url(), tokens);
    }

    @AfterEach
    void close() {
        client.close();
        gateway.close();
    }

    @Test
    void aSecondRunAddsNothing() {
        play();
        List<String> played = gateway.happened();

        play();

        assertThat(gateway.happened()).isEqualTo(played).hasSizeGreaterThan(300);
        assertThat(said).anyMatch(line -> line.contains("played already"));
    }

    @Test
    void aRunWithoutTheJournalSeesThatAllWasPlayed() throws IOException {
        play();
        List<String> played = gateway.happened();

        Files.delete(journal());
        play();

        assertThat(gateway.happened()).isEqualTo(played);
        assertThat(said).anyMatch(line -> line.contains("played already"));
    }

    @Test
    void runsBrokenOffInEveryPhaseComeToTheSameEnd() throws IOException {
        for (String phase : PHASES) {
            playUntil(phase);
        }
        gateway.mend();
        play();

        assertThat(said).anyMatch(line -> line.contains("goes on from there"));
        assertThat(steps(gateway.happened())).isEqualTo(stepsOfOneRun());
    }

    @Test
    void soDoRunsThatLoseTheirJournal() throws IOException {
        for (String phase :
                List.of("first-scheduled", "11-filed", "verdict1", "verdict2", "requested", "next-closing")) {
            playUntil(phase);
            Files.deleteIfExists(journal());
        }
        gateway.mend();
        play();

        assertThat(said).anyMatch(line -> line.contains("goes on from there"));
        assertThat(steps(gateway.happened())).isEqualTo(stepsOfOneRun());
    }

    private void playUntil(String phase) {
        gateway.breakAt(key -> key.endsWith(phase));
        assertThatThrownBy(this::play).as(phase).isInstanceOf(StackFailure.class);
    }

    private List<String> stepsOfOneRun() throws IOException {
        close();
        open();
        Files.deleteIfExists(journal());
        Files.writeString(offset(), "PT0S");
        play();
        return steps(gateway.happened());
    }

    /** The keys alone: the days depend on when the first run began. */
    private static List<String> steps(List<String> happened) {
        return happened.stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private void play() {
        var steps = new DemoSteps(client, new DemoJournal(journal()));
        new DemoPlay(steps, new DemoClock(offset(), Duration.ZERO), said::add).run();
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private Path offset() {
        return folder.resolve("offset");
    }
}
