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
import org.prachakhom.events.registry.CategoryEvent;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.registers.CategoryCommand.RegisterCategory;
import org.prachakhom.issue.registers.CategoryCommand.ReviseCategory;

/** A category of issues, with its usual agency and priority. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Category {
    @AggregateIdentifier
    private String categoryId;

    private String municipality = "";
    private String code = "";

    Category() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterCategory c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.priority() != Priority.UNKNOWN, "/priority");
        apply(new CategoryRegistered(
                c.categoryId(),
                c.municipality(),
                c.code(),
                c.nameTh(),
                c.nameEn(),
                c.agency(),
                c.priority(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(ReviseCategory c) {
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.priority() != Priority.UNKNOWN, "/priority");
        apply(new CategoryRevised(
                categoryId,
                municipality,
                code,
                c.nameTh(),
                c.nameEn(),
                c.agency(),
                c.priority(),
                c.active(),
                c.by(),
                c.at()));
    }

    @EventSourcingHandler
    void evolve(CategoryEvent event) {
        switch (event) {
            case CategoryRegistered e -> {
                categoryId = e.categoryId();
                municipality = e.municipality();
                code = e.category();
            }
            case CategoryRevised _ -> {
                // Names, agency and priority decide nothing here.
            }
        }
    }
}
