package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.MUNICIPALITY;
import static org.prachakhom.issue.registers.RegisterFacts.OPERATOR;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.MunicipalityRevised;
import org.prachakhom.issue.registers.MunicipalityCommand.ReviseMunicipality;

class ReviseMunicipalityTest {

    @Test
    void changesItsNamesAndNeverItsCode() {
        new AggregateTestFixture<>(Municipality.class)
                .given(MUNICIPALITY)
                .when(new ReviseMunicipality(ID, "เทศบาลนครหัวหิน", "Hua Hin", "ประจวบคีรีขันธ์", null, OPERATOR, AT))
                .expectEvents(new MunicipalityRevised(
                        ID, "HH", "เทศบาลนครหัวหิน", "Hua Hin", "ประจวบคีรีขันธ์", null, OPERATOR, AT));
    }
}
