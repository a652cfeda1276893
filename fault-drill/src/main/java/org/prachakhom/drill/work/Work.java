package org.prachakhom.drill.work;

import java.util.List;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Answer;

/** A kind of work that goes on while something is harmed. */
public interface Work {
    /**
     * Request number n.
     *
     * @throws java.io.UncheckedIOException when something has to be read first and cannot be now
     */
    Ask ask(int n);

    /** Learns from a request that succeeded. */
    default void done(Ask ask, Answer answer) {}

    /** Where the effects of its requests have to show. */
    List<Place> places();

    /** The municipality in which they are. */
    String municipality();
}
