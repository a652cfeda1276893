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
import org.prachakhom.events.registry.AgencyEvent;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.AgencyCommand.EnterAgency;
import org.prachakhom.issue.registers.AgencyCommand.Liaison;
import org.prachakhom.issue.registers.AgencyCommand.RegisterAgency;
import org.prachakhom.issue.registers.AgencyCommand.ReviseAgency;

/** A department, or an outside body with a department that acts for it. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Agency {
    @AggregateIdentifier
    private String agencyId;

    private String municipality = "";
    private String code = "";
    private @Nullable Entry entry;

    Agency() {}

    /** What the register says of it. */
    private record Entry(
            String nameTh,
            String nameEn,
            boolean external,
            @Nullable String liaison,
            boolean active) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterAgency c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        apply(new AgencyRegistered(
                c.agencyId(),
                c.municipality(),
                c.code(),
                c.nameTh(),
                c.nameEn(),
                c.external(),
                liaison(c.external(), c.liaison()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(ReviseAgency c) {
        apply(new AgencyRevised(
                agencyId,
                municipality,
                code,
                c.nameTh(),
                c.nameEn(),
                c.external(),
                liaison(c.external(), c.liaison()),
                c.active(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterAgency c) {
        if (code.isEmpty()) {
            decide(new RegisterAgency(
                    c.agencyId(),
                    c.municipality(),
                    c.code(),
                    c.nameTh(),
                    c.nameEn(),
                    c.external(),
                    c.liaison(),
                    c.by(),
                    c.at()));
        }
        String acting = liaison(c.external(), c.liaison());
        if (!new Entry(c.nameTh(), c.nameEn(), c.external(), acting, c.active()).equals(entry)) {
            decide(new ReviseAgency(
                    agencyId, c.nameTh(), c.nameEn(), c.external(), c.liaison(), c.active(), c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(AgencyEvent event) {
        switch (event) {
            case AgencyRegistered e -> {
                agencyId = e.agencyId();
                municipality = e.municipality();
                code = e.agency();
                entry = new Entry(e.nameTh(), e.nameEn(), e.external(), e.liaison(), true);
            }
            case AgencyRevised e -> entry = new Entry(e.nameTh(), e.nameEn(), e.external(), e.liaison(), e.active());
        }
    }

    private static @Nullable String liaison(boolean external, @Nullable Liaison liaison) {
        RegisterRule.AN_EXTERNAL_AGENCY_HAS_A_LIAISON.holds(external == (liaison != null), "/liaison");
        RegisterRule.A_LIAISON_IS_A_DEPARTMENT.holds(liaison == null || !liaison.external(), "/liaison");
        return liaison == null ? null : liaison.code();
    }
}
