package org.prachakhom.stack.command;

import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;

/** What a person reads once everything is up. */
final class Welcome {
    private Welcome() {}

    static void say(RunningStack stack, boolean demo, Progress progress) {
        progress.say(
                """

                Prachakhom is up after %.1f s: %s
                """.formatted(stack.startupMillis() / 1000.0, stack.settings().gatewayUrl()));
        if (demo) {
            progress.say("Demonstration users (./prachakhom token <user> prints a token of five minutes):");
            stack.tokens().users().stream()
                    .filter(user ->
                            user.communities().isEmpty() || user.communities().contains("c01"))
                    .forEach(user -> progress.say("  %-34s %s".formatted(user.name(), user.description())));
            progress.say("  leader.c02.hh to leader.c42.hh, leader.c02.blao to leader.c08.blao: the other chairs");
            progress.say("");
        }
        progress.say("./prachakhom demo plays a month of Hua Hin; status, logs, down: see ./prachakhom --help");
    }
}
