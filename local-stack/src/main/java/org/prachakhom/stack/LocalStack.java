package org.prachakhom.stack;

import org.prachakhom.stack.command.StackCommands;

/** The main class behind {@code ./prachakhom}. */
public final class LocalStack {
    private LocalStack() {}

    /** Runs one command, and ends with its exit code. */
    public static void main(String[] args) {
        Runtime.getRuntime().exit(StackCommands.run(args));
    }
}
