package org.prachakhom.issue.registers;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.registry.MunicipalityEvent;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.MunicipalityCommand.RegisterMunicipality;
import org.prachakhom.issue.registers.MunicipalityCommand.ReviseMunicipality;

/** A municipality, which is a tenant of the installation. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Municipality {
    @AggregateIdentifier
    private String municipalityId;

    private String code = "";

    Municipality() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterMunicipality c) {
        RegisterRule.A_CODE_IS_GIVEN_ONCE.holds(code.isEmpty(), "/code");
        RegisterRule.A_TIME_ZONE_EXISTS.holds(ZoneId.getAvailableZoneIds().contains(c.timeZone()), "/timeZone");
        apply(new MunicipalityRegistered(
                c.municipalityId(),
                c.code(),
                c.nameTh(),
                c.nameEn(),
                c.provinceTh(),
                c.timeZone(),
                c.center(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(ReviseMunicipality c) {
        apply(new MunicipalityRevised(
                municipalityId, code, c.nameTh(), c.nameEn(), c.provinceTh(), c.center(), c.by(), c.at()));
    }

    @EventSourcingHandler
    void evolve(MunicipalityEvent event) {
        switch (event) {
            case MunicipalityRegistered e -> {
                municipalityId = e.municipalityId();
                code = e.municipality();
            }
            case MunicipalityRevised _ -> {
                // Names decide nothing.
            }
        }
    }
}
