package org.prachakhom.drill;

/** One way to harm the running stack, and what must be true afterwards. */
public interface DrillCase {
    /** How it is called on the command line: {@code kill-issue}. */
    String name();

    /** What it proves, in one sentence. */
    String proves();

    /** How often the long form does it. */
    int longForm();

    /** Does it as often as the course says; what went wrong stands in the tally. */
    Tally run(Course course) throws InterruptedException;
}
