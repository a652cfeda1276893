package org.prachakhom.issue.registers;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.registry.ServiceLevelEvent;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.ServiceLevelCommand.EnterServiceLevel;
import org.prachakhom.issue.registers.ServiceLevelCommand.ReviseServiceLevel;
import org.prachakhom.issue.registers.ServiceLevelCommand.SetServiceLevel;

/** How long something may take in a municipality. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class ServiceLevel {
    @AggregateIdentifier
    private String serviceLevelId;

    private String municipality = "";
    private String level = "";
    private @Nullable ServiceSpan span;

    ServiceLevel() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetServiceLevel c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(level.isEmpty(), "/level");
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.span().of() != DayCount.UNKNOWN, "/of");
        apply(new ServiceLevelSet(c.serviceLevelId(), c.municipality(), c.level(), c.span(), c.by(), c.at()));
    }

    @CommandHandler
    void decide(ReviseServiceLevel c) {
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.span().of() != DayCount.UNKNOWN, "/of");
        apply(new ServiceLevelSet(serviceLevelId, municipality, level, c.span(), c.by(), c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterServiceLevel c) {
        if (level.isEmpty()) {
            decide(new SetServiceLevel(c.serviceLevelId(), c.municipality(), c.level(), c.span(), c.by(), c.at()));
        } else if (!c.span().equals(span)) {
            decide(new ReviseServiceLevel(serviceLevelId, c.span(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(ServiceLevelEvent event) {
        switch (event) {
            case ServiceLevelSet e -> {
                serviceLevelId = e.serviceLevelId();
                municipality = e.municipality();
                level = e.level();
                span = e.span();
            }
        }
    }
}
