package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.NORMAL;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.ServiceLevelCommand.ReviseServiceLevel;

class ReviseServiceLevelTest {
    private final AggregateTestFixture<ServiceLevel> fixture = new AggregateTestFixture<>(ServiceLevel.class);

    @Test
    void setsItAnew() {
        ServiceSpan month = new ServiceSpan(30, DayCount.CALENDAR);
        fixture.given(NORMAL)
                .when(new ReviseServiceLevel(ID, month, ADMIN, AT))
                .expectEvents(new ServiceLevelSet(ID, "HH", "NORMAL", month, ADMIN, AT));
    }

    @Test
    void takesOnlyAnOfferedCount() {
        fixture.given(NORMAL)
                .when(new ReviseServiceLevel(ID, new ServiceSpan(3, DayCount.UNKNOWN), ADMIN, AT))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }
}
