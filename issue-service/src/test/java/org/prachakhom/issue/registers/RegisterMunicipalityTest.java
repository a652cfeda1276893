package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.CENTER;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.MUNICIPALITY;
import static org.prachakhom.issue.registers.RegisterFacts.OPERATOR;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.MunicipalityCommand.RegisterMunicipality;

class RegisterMunicipalityTest {
    private final AggregateTestFixture<Municipality> fixture = new AggregateTestFixture<>(Municipality.class);

    @Test
    void entersItInTheInstallation() {
        fixture.givenNoPriorActivity().when(register("Asia/Bangkok")).expectEvents(MUNICIPALITY);
    }

    @Test
    void takesACodeOnce() {
        fixture.given(MUNICIPALITY)
                .when(register("Asia/Bangkok"))
                .expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
    }

    @Test
    void needsATimeZoneThatExists() {
        fixture.givenNoPriorActivity()
                .when(register("Asia/Hua_Hin"))
                .expectException(refusedBy(RegisterRule.A_TIME_ZONE_EXISTS));
    }

    private static RegisterMunicipality register(String zone) {
        return new RegisterMunicipality(
                ID, "HH", "เทศบาลนครหัวหิน", "Hua Hin City", "ประจวบคีรีขันธ์", zone, CENTER, OPERATOR, AT);
    }
}
