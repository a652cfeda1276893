package org.prachakhom.kit.command;

import org.axonframework.eventhandling.EventMessage;

/**
 * How a policy sends a command to its own service: on a thread of its own, in the tenant of the causing event, waiting
 * for the result. A refusal by a rule counts as done, and so does the wish to make what is there already; a conflict or a full queue is tried again; anything else is
 * thrown, so that the event is parked as a dead letter.
 */
public interface PolicyCommands {

    /** Sends the command because of the event and waits until it is stored or refused. */
    void send(Object command, EventMessage<?> cause);

    /**
     * As {@link #send}, but within a batch of events waits only at the batch's end, so that what many events ask for is stored
     * together. For commands of which no two are for the same stream: they run in any order.
     */
    default void begin(Object command, EventMessage<?> cause) {
        send(command, cause);
    }
}
