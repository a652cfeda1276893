package org.prachakhom.stack.command;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a token of a demonstration user, for use with curl. */
@Command(name = "token", description = "Print a bearer token of a demonstration user; without a name, list them.")
final class TokenCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "<demo-user>")
    private @Nullable String name;

    @Option(names = "--minutes", defaultValue = "5", description = "How long it is valid (default: 5).")
    private int minutes;

    @Override
    public Integer call() {
        if (minutes < 1) {
            throw new StackFailure("A token is valid for at least one minute, not for " + minutes + ".");
        }
        StackHome home = StackHome.fromEnvironment().prepare();
        if (Files.exists(home.realUse())) {
            throw new StackFailure("This data is in real use: tokens of demonstration users do not count.");
        }
        StackSettings settings = StackSettings.of(home);
        var tokens = DemoTokens.of(
                home.secrets(), home.jwkSet(), settings.value("TOKEN_ISSUER"), settings.value("TOKEN_AUDIENCE"));
        String wanted = name;
        if (wanted == null) {
            tokens.users().forEach(each -> Progress.CONSOLE.say("%-34s %s".formatted(each.name(), each.description())));
            return 0;
        }
        DemoUser user = tokens.user(wanted)
                .orElseThrow(() -> new StackFailure(
                        "There is no demonstration user \"" + wanted + "\"; ./prachakhom token lists them."));
        Progress.CONSOLE.say(tokens.token(user, Duration.ofMinutes(minutes)));
        return 0;
    }
}
