package org.prachakhom.stack.command;

import java.nio.file.Files;
import org.prachakhom.stack.backup.Forgetting;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

/** What a restore has erased again, while views may still hold it. */
final class ToForget {
    private ToForget() {}

    /** Makes views anew where that is needed; done by who restores, or by the next start if that was broken off. */
    static void settle(StackHome home, StackSettings settings, Progress progress) {
        if (Files.exists(home.toForget())) {
            Preconditions.check(home, settings);
            new Forgetting(home, settings, progress).run();
        }
    }
}
