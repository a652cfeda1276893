package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.DRAINAGE;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.CategoryRevised;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.registers.CategoryCommand.ReviseCategory;

class ReviseCategoryTest {
    private static final CategoryQuestion WIDTH = new CategoryQuestion("width", "ท่อกว้างเท่าใด", "How wide?", true);

    private final AggregateTestFixture<Category> fixture = new AggregateTestFixture<>(Category.class);

    @Test
    void changesAgencyAndPriority() {
        fixture.given(DRAINAGE)
                .when(revise(Priority.URGENT))
                .expectEvents(new CategoryRevised(
                        ID, "HH", "drainage", "ท่อ", "Drains", "health", Priority.URGENT, true, null, null, ADMIN, AT));
    }

    @Test
    void asksQuestionsAndHasATimeOfItsOwn() {
        ServiceSpan week = new ServiceSpan(7, DayCount.WORKING);
        fixture.given(DRAINAGE)
                .when(new ReviseCategory(
                        ID,
                        new Entry("ท่อ", "Drains", "works", Priority.NORMAL, List.of(WIDTH), week),
                        true,
                        ADMIN,
                        AT))
                .expectEvents(new CategoryRevised(
                        ID,
                        "HH",
                        "drainage",
                        "ท่อ",
                        "Drains",
                        "works",
                        Priority.NORMAL,
                        true,
                        List.of(WIDTH),
                        week,
                        ADMIN,
                        AT));
    }

    @Test
    void asksNothingTwiceAndAtMostTenQuestions() {
        fixture.given(DRAINAGE)
                .when(asking(List.of(WIDTH, WIDTH)))
                .expectException(refusedBy(RegisterRule.A_QUESTION_IS_ASKED_ONCE));
        List<CategoryQuestion> eleven = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> new CategoryQuestion("q" + n, "ถาม", "Question", false))
                .toList();
        fixture.given(DRAINAGE)
                .when(asking(eleven))
                .expectException(refusedBy(RegisterRule.A_CATEGORY_ASKS_AT_MOST_10_QUESTIONS));
    }

    @Test
    void takesOnlyAnOfferedPriority() {
        fixture.given(DRAINAGE)
                .when(revise(Priority.UNKNOWN))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    private static ReviseCategory asking(List<CategoryQuestion> questions) {
        return new ReviseCategory(
                ID, new Entry("ท่อ", "Drains", "works", Priority.NORMAL, questions, null), true, ADMIN, AT);
    }

    private static ReviseCategory revise(Priority priority) {
        return new ReviseCategory(ID, new Entry("ท่อ", "Drains", "health", priority, List.of(), null), true, ADMIN, AT);
    }
}
