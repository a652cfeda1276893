package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.FIFTEEN;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.NORMAL;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.ServiceLevelCommand.SetServiceLevel;

class SetServiceLevelTest {
    private final AggregateTestFixture<ServiceLevel> fixture = new AggregateTestFixture<>(ServiceLevel.class);

    @Test
    void saysHowLongItMayTake() {
        fixture.givenNoPriorActivity().when(set(FIFTEEN)).expectEvents(NORMAL);
    }

    @Test
    void happensOnceAndIsRevisedAfterwards() {
        fixture.given(NORMAL).when(set(FIFTEEN)).expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
    }

    @Test
    void takesOnlyAnOfferedCount() {
        fixture.givenNoPriorActivity()
                .when(set(new ServiceSpan(3, DayCount.UNKNOWN)))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static SetServiceLevel set(ServiceSpan span) {
        return new SetServiceLevel(ID, "HH", "NORMAL", span, ADMIN, AT);
    }
}
