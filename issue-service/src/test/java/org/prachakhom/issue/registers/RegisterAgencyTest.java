package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.WORKS;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRegistered;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.AgencyCommand.Liaison;
import org.prachakhom.issue.registers.AgencyCommand.RegisterAgency;

class RegisterAgencyTest {
    private final AggregateTestFixture<Agency> fixture = new AggregateTestFixture<>(Agency.class);

    @Test
    void entersADepartment() {
        fixture.givenNoPriorActivity().when(register(false, null)).expectEvents(WORKS);
    }

    @Test
    void entersAnExternalAgencyWithItsLiaison() {
        fixture.givenNoPriorActivity()
                .when(register(true, new Liaison("clerk", false)))
                .expectEvents(
                        new AgencyRegistered(ID, "HH", "works", "สำนักช่าง", "Public Works", true, "clerk", ADMIN, AT));
    }

    @Test
    void takesACodeOnce() {
        fixture.given(WORKS).when(register(false, null)).expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
    }

    @Test
    void onlyAnExternalAgencyHasALiaison() {
        fixture.givenNoPriorActivity()
                .when(register(true, null))
                .expectException(refusedBy(RegisterRule.AN_EXTERNAL_AGENCY_HAS_A_LIAISON));
        fixture.givenNoPriorActivity()
                .when(register(false, new Liaison("clerk", false)))
                .expectException(refusedBy(RegisterRule.AN_EXTERNAL_AGENCY_HAS_A_LIAISON));
    }

    @Test
    void aLiaisonIsADepartment() {
        fixture.givenNoPriorActivity()
                .when(register(true, new Liaison("pea", true)))
                .expectException(refusedBy(RegisterRule.A_LIAISON_IS_A_DEPARTMENT));
    }

    private static RegisterAgency register(boolean external, @Nullable Liaison liaison) {
        return new RegisterAgency(ID, "HH", "works", "สำนักช่าง", "Public Works", external, liaison, ADMIN, AT);
    }
}
