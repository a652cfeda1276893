package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.DRAINAGE;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.registers.CategoryCommand.RegisterCategory;

class RegisterCategoryTest {
    private final AggregateTestFixture<Category> fixture = new AggregateTestFixture<>(Category.class);

    @Test
    void entersItWithItsUsualAgencyAndPriority() {
        fixture.givenNoPriorActivity().when(register(Priority.NORMAL)).expectEvents(DRAINAGE);
    }

    @Test
    void takesACodeOnce() {
        fixture.given(DRAINAGE)
                .when(register(Priority.NORMAL))
                .expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
    }

    @Test
    void takesOnlyAnOfferedPriority() {
        fixture.givenNoPriorActivity()
                .when(register(Priority.UNKNOWN))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static RegisterCategory register(Priority priority) {
        Entry entry = new Entry("ท่อระบายน้ำ", "Drainage", "works", priority, List.of(), null);
        return new RegisterCategory(ID, "HH", "drainage", entry, ADMIN, AT);
    }
}
