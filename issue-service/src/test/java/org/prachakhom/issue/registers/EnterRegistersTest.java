package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.DRAINAGE;
import static org.prachakhom.issue.registers.RegisterFacts.FIFTEEN;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.NORMAL;
import static org.prachakhom.issue.registers.RegisterFacts.WORKS;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.AgencyRevised;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.registers.AgencyCommand.EnterAgency;
import org.prachakhom.issue.registers.CategoryCommand.EnterCategory;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.registers.ServiceLevelCommand.EnterServiceLevel;

/** An entry that comes by a table is registered, revised, or left as it is. */
class EnterRegistersTest {
    private static final ServiceSpan MONTH = new ServiceSpan(30, DayCount.CALENDAR);

    @Test
    void anAgency() {
        AggregateTestFixture<Agency> fixture = new AggregateTestFixture<>(Agency.class);
        fixture.givenNoPriorActivity().when(agency("สำนักช่าง", true)).expectEvents(WORKS);
        fixture.given(WORKS).when(agency("สำนักช่าง", true)).expectNoEvents();
        fixture.given(WORKS)
                .when(agency("กองช่าง", false))
                .expectEvents(
                        new AgencyRevised(ID, "HH", "works", "กองช่าง", "Public Works", false, null, false, ADMIN, AT));
    }

    @Test
    void aCategory() {
        AggregateTestFixture<Category> fixture = new AggregateTestFixture<>(Category.class);
        fixture.givenNoPriorActivity().when(category(null)).expectEvents(DRAINAGE);
        fixture.given(DRAINAGE).when(category(null)).expectNoEvents();
        CategoryRevised inAMonth = new CategoryRevised(
                ID,
                "HH",
                "drainage",
                "ท่อระบายน้ำ",
                "Drainage",
                "works",
                Priority.NORMAL,
                true,
                null,
                MONTH,
                ADMIN,
                AT);
        fixture.given(DRAINAGE).when(category(MONTH)).expectEvents(inAMonth);
        fixture.given(DRAINAGE, inAMonth).when(category(MONTH)).expectNoEvents();
    }

    @Test
    void aServiceLevel() {
        AggregateTestFixture<ServiceLevel> fixture = new AggregateTestFixture<>(ServiceLevel.class);
        fixture.givenNoPriorActivity().when(level(FIFTEEN)).expectEvents(NORMAL);
        fixture.given(NORMAL).when(level(FIFTEEN)).expectNoEvents();
        fixture.given(NORMAL)
                .when(level(MONTH))
                .expectEvents(new ServiceLevelSet(ID, "HH", "NORMAL", MONTH, ADMIN, AT));
    }

    private static EnterAgency agency(String name, boolean active) {
        return new EnterAgency(ID, "HH", "works", name, "Public Works", false, null, active, ADMIN, AT);
    }

    private static EnterCategory category(@Nullable ServiceSpan span) {
        Entry entry = new Entry("ท่อระบายน้ำ", "Drainage", "works", Priority.NORMAL, List.of(), span);
        return new EnterCategory(ID, "HH", "drainage", entry, true, ADMIN, AT);
    }

    private static EnterServiceLevel level(ServiceSpan span) {
        return new EnterServiceLevel(ID, "HH", "NORMAL", span, ADMIN, AT);
    }
}
