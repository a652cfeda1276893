package org.prachakhom.issue.registers;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.registry.CategoryEvent;
import org.prachakhom.events.registry.CategoryRegistered;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CategoryCommand.EnterCategory;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.registers.CategoryCommand.RegisterCategory;
import org.prachakhom.issue.registers.CategoryCommand.ReviseCategory;

/** A category of issues, with its usual agency and priority, what it asks, and the time of its own. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Category {
    private static final int MOST_QUESTIONS = 10;

    @AggregateIdentifier
    private String categoryId;

    private String municipality = "";
    private String code = "";
    private @Nullable Entry entry;
    private boolean active;

    Category() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterCategory c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        Entry says = checked(c.entry());
        apply(new CategoryRegistered(
                c.categoryId(),
                c.municipality(),
                c.code(),
                says.nameTh(),
                says.nameEn(),
                says.agency(),
                says.priority(),
                questions(says),
                says.span(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(ReviseCategory c) {
        Entry says = checked(c.entry());
        apply(new CategoryRevised(
                categoryId,
                municipality,
                code,
                says.nameTh(),
                says.nameEn(),
                says.agency(),
                says.priority(),
                c.active(),
                questions(says),
                says.span(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterCategory c) {
        if (code.isEmpty()) {
            decide(new RegisterCategory(c.categoryId(), c.municipality(), c.code(), c.entry(), c.by(), c.at()));
        }
        if (active != c.active() || !c.entry().equals(entry)) {
            decide(new ReviseCategory(categoryId, c.entry(), c.active(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(CategoryEvent event) {
        switch (event) {
            case CategoryRegistered e -> {
                categoryId = e.categoryId();
                municipality = e.municipality();
                code = e.category();
                entry = new Entry(e.nameTh(), e.nameEn(), e.agency(), e.priority(), listed(e.questions()), e.span());
                active = true;
            }
            case CategoryRevised e -> {
                entry = new Entry(e.nameTh(), e.nameEn(), e.agency(), e.priority(), listed(e.questions()), e.span());
                active = e.active();
            }
        }
    }

    private static Entry checked(Entry says) {
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(says.priority() != Priority.UNKNOWN, "/priority");
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(
                says.span() == null || says.span().of() != DayCount.UNKNOWN, "/span/of");
        RegisterRule.A_CATEGORY_ASKS_AT_MOST_10_QUESTIONS.holds(
                says.questions().size() <= MOST_QUESTIONS, "/questions");
        long codes =
                says.questions().stream().map(CategoryQuestion::code).distinct().count();
        RegisterRule.A_QUESTION_IS_ASKED_ONCE.holds(codes == says.questions().size(), "/questions");
        return says;
    }

    private static @Nullable List<CategoryQuestion> questions(Entry says) {
        return says.questions().isEmpty() ? null : says.questions();
    }

    private static List<CategoryQuestion> listed(@Nullable List<CategoryQuestion> questions) {
        return questions == null ? List.of() : questions;
    }
}
