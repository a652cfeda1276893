package org.prachakhom.stack.running;

import java.io.PrintStream;

/** Takes the sentences that tell how the stack is doing. */
@FunctionalInterface
public interface Progress {
    /** Standard output, for a person at a terminal. */
    Progress CONSOLE = onto(System.out);

    /** Tells nobody: for tests. */
    Progress SILENT = sentence -> {};

    /** Says one sentence. */
    void say(String sentence);

    private static Progress onto(PrintStream out) {
        return sentence -> {
            out.println(sentence);
            out.flush();
        };
    }
}
