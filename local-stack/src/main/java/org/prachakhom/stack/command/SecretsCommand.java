package org.prachakhom.stack.command;

import java.util.concurrent.Callable;
import org.prachakhom.stack.running.NewSecrets;
import org.prachakhom.stack.running.Progress;
import picocli.CommandLine.Command;

/** Prints new secrets for docker compose or Kubernetes; keeps none of them. */
@Command(
        name = "secrets",
        description = "Print new secrets, as lines of the .env file for docker compose or Kubernetes.")
final class SecretsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        NewSecrets.all().forEach((name, secret) -> Progress.CONSOLE.say(name + "=" + secret));
        return 0;
    }
}
