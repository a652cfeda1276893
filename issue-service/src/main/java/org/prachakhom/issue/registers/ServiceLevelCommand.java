package org.prachakhom.issue.registers;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.ServiceSpan;

/** What can be asked of a service level. */
sealed interface ServiceLevelCommand {

    /** Sets a level for the first time. */
    record SetServiceLevel(
            @TargetAggregateIdentifier String serviceLevelId,
            String municipality,
            String level,
            ServiceSpan span,
            Actor by,
            Instant at)
            implements ServiceLevelCommand {}

    /** Sets it anew. */
    record ReviseServiceLevel(@TargetAggregateIdentifier String serviceLevelId, ServiceSpan span, Actor by, Instant at)
            implements ServiceLevelCommand {}

    /** Sets it, unless it is just so. */
    record EnterServiceLevel(
            @TargetAggregateIdentifier String serviceLevelId,
            String municipality,
            String level,
            ServiceSpan span,
            Actor by,
            Instant at)
            implements ServiceLevelCommand {}
}
