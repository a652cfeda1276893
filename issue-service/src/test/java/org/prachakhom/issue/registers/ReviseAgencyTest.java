package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.WORKS;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.AgencyCommand.Liaison;
import org.prachakhom.issue.registers.AgencyCommand.ReviseAgency;

class ReviseAgencyTest {
    private final AggregateTestFixture<Agency> fixture = new AggregateTestFixture<>(Agency.class);

    @Test
    void mayTakeItOutOfUse() {
        fixture.given(WORKS)
                .when(new ReviseAgency(ID, "กองช่าง", "Works", false, null, false, ADMIN, AT))
                .expectEvents(new AgencyRevised(ID, "HH", "works", "กองช่าง", "Works", false, null, false, ADMIN, AT));
    }

    @Test
    void keepsTheRuleOfTheLiaison() {
        fixture.given(WORKS)
                .when(new ReviseAgency(ID, "กองช่าง", "Works", false, new Liaison("clerk", false), true, ADMIN, AT))
                .expectException(refusedBy(RegisterRule.AN_EXTERNAL_AGENCY_HAS_A_LIAISON));
    }
}
