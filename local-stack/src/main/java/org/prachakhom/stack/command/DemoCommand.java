package org.prachakhom.stack.command;

import java.util.concurrent.Callable;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
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
        return 0;
    }
}
