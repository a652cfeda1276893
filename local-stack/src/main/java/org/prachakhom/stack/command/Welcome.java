package org.prachakhom.stack.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.FirstSignIn;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.RunningStack;

/** What a person reads once everything is up. */
final class Welcome {
    private Welcome() {}

    static void say(RunningStack stack, FirstSignIn first, Progress progress) {
        progress.say(
                """

                Prachakhom is up after %.1f s: %s
                """.formatted(stack.startupMillis() / 1000.0, stack.settings().gatewayUrl()));
        if (stack.settings().demonstration()) {
            demonstration(stack, first.demoPassword(), progress);
        } else {
            firstOperator(first.operatorLink(), progress);
        }
    }

    private static void demonstration(RunningStack stack, String password, Progress progress) {
        progress.say("Demonstration users; all sign in with the password  " + password);
        progress.say("(./prachakhom token <user> prints a token of five minutes)");
        stack.tokens().users().stream()
                .filter(user ->
                        user.communities().isEmpty() || user.communities().contains("c01"))
                .forEach(user -> progress.say("  %-34s %s".formatted(user.name(), user.description())));
        progress.say("  leader.c02.hh to leader.c42.hh, leader.c02.blao to leader.c08.blao: the other chairs");
        progress.say("");
        progress.say("./prachakhom demo plays a month of Hua Hin; status, logs, down: see ./prachakhom --help");
    }

    private static void firstOperator(URI link, Progress progress) {
        if (leadsOn(link)) {
            progress.say("The first operator sets a password here, once and within seven days:");
            progress.say("  " + link);
        }
        progress.say("status, logs, down: see ./prachakhom --help");
    }

    /** Whether the link was not used yet: the gateway leads on to the form then. */
    private static boolean leadsOn(URI link) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(link).build(), BodyHandlers.discarding());
            return answer.statusCode() == 303;
        } catch (IOException e) {
            throw new StackFailure("The gateway does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
