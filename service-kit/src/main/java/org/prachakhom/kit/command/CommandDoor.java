package org.prachakhom.kit.command;

import java.util.Optional;

/** The way of a request's command to its aggregate and into the log. */
public interface CommandDoor {

    /**
     * Sends a command and waits until its events are stored. A race that it loses against another command is run again,
     * unless a version was expected.
     *
     * @throws org.prachakhom.kit.rule.RuleBroken when a rule of the domain refuses
     * @throws org.axonframework.modelling.command.AggregateNotFoundException when nothing of that id is in the tenant
     * @throws AlreadyExists when the command starts a stream that is already there
     * @throws StaleVersion when the expected version is not the current one
     * @throws org.prachakhom.kit.store.IdempotencyKeyTaken when the key was used before, or at the same time, by the same
     *     subject: nothing was changed now, and {@link #answerOf} has the answer of the first
     * @throws org.prachakhom.kit.store.LogBusy when nothing was stored because too much is waiting
     * @throws org.prachakhom.kit.store.OutcomeUnknown when the database did not answer in time: stored or not
     * @throws org.prachakhom.kit.store.EventTooLarge when an event exceeds what the log takes
     */
    CommandReceipt send(Object command, CommandContext context);

    /** The answer that the key's first request was given, empty when there was none. */
    Optional<StoredAnswer> answerOf(String tenant, String subject, String idempotencyKey);
}
