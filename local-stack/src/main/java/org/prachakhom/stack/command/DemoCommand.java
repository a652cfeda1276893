package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.demo.DemoPlay;
import org.prachakhom.stack.demo.DemoRegisters;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.running.StackState;
import org.prachakhom.stack.token.DemoTokens;
import picocli.CommandLine.Command;

/** Plays one month of Hua Hin on the running stack and tells the story. */
@Command(name = "demo", description = "Play one month of Hua Hin on the running stack, and tell the story.")
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        if (!StackLock.isTaken(home)) {
            throw new StackFailure("Prachakhom is not running: start it with ./prachakhom up");
        }
        if (Files.exists(home.realUse())) {
            throw new StackFailure("This data is in real use: the demonstration is not played on it.");
        }
        if (StackState.read(home).filter(StackState::ready).isEmpty()) {
            throw new StackFailure("Prachakhom is just starting, or stopping: try again when ./prachakhom status says"
                    + " that all is ready.");
        }
        try (var _ = StackLock.takeDemo(home)
                .orElseThrow(() -> new StackFailure("Another ./prachakhom demo is playing: wait for its end."))) {
            play(home);
        }
        return 0;
    }

    private static void play(StackHome home) {
        StackSettings settings = StackSettings.of(home);
        var tokens = DemoTokens.of(
                home.secrets(), home.jwkSet(), settings.value("TOKEN_ISSUER"), settings.value("TOKEN_AUDIENCE"));
        try (var client = new GatewayClient(settings.gatewayUrl(), tokens)) {
            DemoRegisters.load(client, home.data().resolve(Supervisor.DEMO_LOADED), Progress.CONSOLE);
            DemoPlay.run(client, home, Progress.CONSOLE);
        }
    }
}
