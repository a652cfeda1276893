package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.DRAINAGE;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.registers.CategoryCommand.ReviseCategory;

class ReviseCategoryTest {
    private final AggregateTestFixture<Category> fixture = new AggregateTestFixture<>(Category.class);

    @Test
    void changesAgencyAndPriority() {
        fixture.given(DRAINAGE)
                .when(revise(Priority.URGENT))
                .expectEvents(new CategoryRevised(
                        ID, "HH", "drainage", "ท่อ", "Drains", "health", Priority.URGENT, true, ADMIN, AT));
    }

    @Test
    void takesOnlyAnOfferedPriority() {
        fixture.given(DRAINAGE)
                .when(revise(Priority.UNKNOWN))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static ReviseCategory revise(Priority priority) {
        return new ReviseCategory(ID, "ท่อ", "Drains", "health", priority, true, ADMIN, AT);
    }
}
