package org.prachakhom.kit.submission;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.command.AlreadyExists;
import org.prachakhom.kit.command.StaleVersion;
import org.prachakhom.kit.problem.FailureTranslation;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;
import org.prachakhom.kit.store.EventTooLarge;
import org.prachakhom.kit.store.IdempotencyKeyTaken;
import org.prachakhom.kit.store.LogBusy;
import org.prachakhom.kit.store.OutcomeUnknown;

/** What the command door throws, as it is told to the caller. */
final class CommandFailures implements FailureTranslation {

    @Override
    public @Nullable RequestRefused translate(Throwable failure) {
        return switch (failure) {
            case AggregateNotFoundException _ -> new RequestRefused(ProblemCode.NOT_FOUND);
            case AlreadyExists _ -> new RequestRefused(ProblemCode.ALREADY_EXISTS);
            case ConcurrencyException _ -> new RequestRefused(ProblemCode.CONFLICT);
            case StaleVersion stale -> RequestRefused.stale(stale.current());
            case IdempotencyKeyTaken _ -> new RequestRefused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            case EventTooLarge _ -> new RequestRefused(ProblemCode.BODY_TOO_LARGE);
            case LogBusy _ -> new RequestRefused(ProblemCode.BUSY);
            case OutcomeUnknown _ -> new RequestRefused(ProblemCode.BUSY);
            default -> null;
        };
    }
}
