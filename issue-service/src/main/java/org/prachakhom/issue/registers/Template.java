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
import org.prachakhom.events.registry.TemplateEvent;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.registry.TemplateRevised;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.TemplateCommand.EnterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.RegisterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.ReviseTemplate;
import org.prachakhom.issue.registers.TemplateCommand.Wording;

/** A text that is prepared for answers which recur. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Template {
    @AggregateIdentifier
    private String templateId;

    private String municipality = "";
    private String code = "";
    private @Nullable Wording wording;
    private boolean active;

    Template() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterTemplate c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        Wording says = offered(c.wording());
        apply(new TemplateRegistered(
                c.templateId(),
                c.municipality(),
                c.code(),
                says.use(),
                says.title(),
                says.textTh(),
                says.textEn(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(ReviseTemplate c) {
        Wording says = offered(c.wording());
        apply(new TemplateRevised(
                templateId,
                municipality,
                code,
                says.use(),
                says.title(),
                says.textTh(),
                says.textEn(),
                c.active(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterTemplate c) {
        if (code.isEmpty()) {
            decide(new RegisterTemplate(c.templateId(), c.municipality(), c.code(), c.wording(), c.by(), c.at()));
        }
        if (active != c.active() || !c.wording().equals(wording)) {
            decide(new ReviseTemplate(templateId, c.wording(), c.active(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(TemplateEvent event) {
        switch (event) {
            case TemplateRegistered e -> {
                templateId = e.templateId();
                municipality = e.municipality();
                code = e.template();
                wording = new Wording(e.use(), e.title(), e.textTh(), e.textEn());
                active = true;
            }
            case TemplateRevised e -> {
                wording = new Wording(e.use(), e.title(), e.textTh(), e.textEn());
                active = e.active();
            }
        }
    }

    private static Wording offered(Wording wording) {
        RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(wording.use() != TemplateUse.UNKNOWN, "/use");
        return wording;
    }
}
