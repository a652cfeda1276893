package org.prachakhom.drill.simulation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.prachakhom.kit.command.PolicyCommands;
import org.prachakhom.kit.rule.RuleBroken;

/** Commands of policies: the process may stop before one is stored, or after it and before anybody knows. */
record UnreliableCommands(ServiceInMemory service, Chance chance) implements PolicyCommands {

    @Override
    public void send(Object command, EventMessage<?> cause) {
        chance.mayCrash();
        Throwable refusal = service.ask(command);
        if (refusal != null && !(refusal instanceof RuleBroken || refusal instanceof AggregateNotFoundException)) {
            throw new IllegalStateException("Parked: " + command, refusal);
        }
        chance.mayCrash();
    }
}
