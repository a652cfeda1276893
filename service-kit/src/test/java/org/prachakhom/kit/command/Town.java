package org.prachakhom.kit.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.registry.MunicipalityEvent;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.events.value.Actor;
import org.prachakhom.kit.rule.BusinessRule;

/** An aggregate on real events, with every behaviour that the kit has to carry. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Town {
    static final Actor CLERK = new Actor("clerk", "SECRETARY", null);
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

    @AggregateIdentifier
    private String town;

    private String name = "";

    enum Rule implements BusinessRule {
        A_TOWN_IS_NEVER_CALLED_NOTHING;

        @Override
        public String code() {
            return "test.a-town-is-never-called-nothing";
        }
    }

    Town() {}

    @CommandHandler
    Town(TownCommand.Register c) {
        apply(registered(c.town(), c.name()));
    }

    static MunicipalityRegistered registered(String town, String name) {
        return new MunicipalityRegistered(
                town, "hua-hin", name, "Hua Hin", "ประจวบคีรีขันธ์", "Asia/Bangkok", null, CLERK, AT);
    }

    @CommandHandler
    void decide(TownCommand.Rename c) {
        Rule.A_TOWN_IS_NEVER_CALLED_NOTHING.holds(!c.name().isEmpty());
        if (!name.equals(c.name())) {
            apply(renamed(c.name()));
        }
    }

    @CommandHandler
    void decide(TownCommand.RenameOften c) {
        for (int i = 0; i < c.times(); i++) {
            apply(renamed(name + "."));
        }
    }

    @CommandHandler
    void decide(TownCommand.Stumble c) {
        apply(renamed("lost"));
        throw new IllegalStateException("stumbled over " + c.town());
    }

    @CommandHandler
    void decide(TownCommand.RenameBoth c, CommandBus bus, MetaData metadata) {
        apply(renamed(c.name()));
        CommandMessage<?> nested = new GenericCommandMessage<>(new TownCommand.Rename(c.other(), c.name()));
        bus.dispatch(nested, (_, result) -> {
            if (result.isExceptional()) {
                throw new IllegalStateException(result.exceptionResult());
            }
        });
        apply(renamed(c.name() + "!"));
    }

    @EventSourcingHandler
    void evolve(MunicipalityEvent event) {
        switch (event) {
            case MunicipalityRegistered e -> {
                town = e.municipalityId();
                name = e.nameTh();
            }
            case MunicipalityRevised e -> name = e.nameTh();
        }
    }

    private MunicipalityRevised renamed(String to) {
        return new MunicipalityRevised(town, "hua-hin", to, "Hua Hin", "ประจวบคีรีขันธ์", null, CLERK, AT);
    }
}
