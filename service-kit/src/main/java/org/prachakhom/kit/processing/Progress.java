package org.prachakhom.kit.processing;

import java.time.Duration;
import java.util.Collection;
import java.util.SortedMap;

/**
 * How far the event processors of this service, and so the views that they write, have come. Every method throws
 * IllegalArgumentException when this service has no processor of a name.
 */
public interface Progress {

    /**
     * Waits until every one of the processors has passed what the token names. A processor that is not fed by the log or
     * topic of the token has nothing to wait for.
     *
     * @param processors names of processors of this service
     * @param patience real time to wait at most
     * @return false when the patience was over before
     */
    boolean awaitReached(Collection<String> processors, PositionToken token, Duration patience);

    /**
     * Whether these processors have handled all that there is, or parked it, at a moment of the next two seconds: not while a
     * view is made anew.
     */
    boolean hasCaughtUp(Collection<String> processors);

    /** Whether this processor has handled all that there is, or parked it, at this moment. */
    boolean isWhole(String processor);

    /** Whether one of these processors is just making its view anew, here or on another instance. */
    boolean isToldAnew(Collection<String> processors);

    /** Whether these processors have handled all that there is and parked none: what is missing is missing for good. */
    boolean isComplete(Collection<String> processors);

    /**
     * How far the rows of these processors are true, as opaque text: a position of the own log, or the highest position
     * by topic and partition; under 400 characters for two topics, so that it fits a header and an address.
     */
    String upTo(Collection<String> processors);

    /**
     * What {@link #upTo} says, for an event that has to tell on what it was decided: the position by topic and partition
     * ({@code prachakhom.issue-3}), or by the name of the service for its own log.
     */
    SortedMap<String, Long> positions(Collection<String> processors);
}
