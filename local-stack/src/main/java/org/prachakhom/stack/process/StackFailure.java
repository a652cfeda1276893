package org.prachakhom.stack.process;

/** Something the local stack cannot go on from; the message is one sentence for the person at the keyboard. */
public final class StackFailure extends RuntimeException {
    /** A failure told in one sentence. */
    public StackFailure(String sentence) {
        super(sentence);
    }

    /** A failure told in one sentence, with what lies behind it for the log. */
    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
