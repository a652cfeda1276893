package org.prachakhom.issue.timers;

import org.axonframework.eventhandling.EventMessage;

/** What is done when a time of an issue is over. It may be told more than once. */
public interface Alarm {

    /** {@code cause} is the event that set the timer, with its tenant. */
    void ring(String issueId, String tenant, EventMessage<?> cause);
}
