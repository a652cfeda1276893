package org.prachakhom.issue.registers;

import static org.prachakhom.issue.registers.RegisterFacts.ADMIN;
import static org.prachakhom.issue.registers.RegisterFacts.AT;
import static org.prachakhom.issue.registers.RegisterFacts.ID;
import static org.prachakhom.issue.registers.RegisterFacts.refusedBy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.registry.TemplateRegistered;
import org.prachakhom.events.registry.TemplateRevised;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.TemplateCommand.EnterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.RegisterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.ReviseTemplate;
import org.prachakhom.issue.registers.TemplateCommand.Wording;

class TemplateTest {
    private static final String TEXT = "ได้รับเรื่องแล้ว และจะเข้าตรวจสอบพื้นที่";
    private static final Wording WORDING = new Wording(TemplateUse.PROGRESS, "รับเรื่อง", TEXT, null);
    private static final TemplateRegistered REGISTERED =
            new TemplateRegistered(ID, "HH", "received", TemplateUse.PROGRESS, "รับเรื่อง", TEXT, null, ADMIN, AT);

    private final AggregateTestFixture<Template> fixture = new AggregateTestFixture<>(Template.class);

    @Test
    void isEnteredUnderACodeOnce() {
        RegisterTemplate command = new RegisterTemplate(ID, "HH", "received", WORDING, ADMIN, AT);
        fixture.givenNoPriorActivity().when(command).expectEvents(REGISTERED);
        fixture.given(REGISTERED).when(command).expectException(refusedBy(RegisterRule.A_CODE_IS_GIVEN_ONCE));
    }

    @Test
    void isRevisedAndTakenOutOfUse() {
        fixture.given(REGISTERED)
                .when(new ReviseTemplate(ID, WORDING, false, ADMIN, AT))
                .expectEvents(revised(false));
    }

    @Test
    void isForAnOfferedUseOnly() {
        fixture.given(REGISTERED)
                .when(new ReviseTemplate(ID, new Wording(TemplateUse.UNKNOWN, "t", "t", null), true, ADMIN, AT))
                .expectException(refusedBy(RegisterRule.ONLY_OFFERED_VALUES_ARE_ENTERED));
    }

    @Test
    void enteredAgainJustSoItStaysAsItIs() {
        fixture.given(REGISTERED).when(enter(true)).expectNoEvents();
        fixture.given(REGISTERED).when(enter(false)).expectEvents(revised(false));
        fixture.givenNoPriorActivity().when(enter(false)).expectEvents(REGISTERED, revised(false));
    }

    private static EnterTemplate enter(boolean active) {
        return new EnterTemplate(ID, "HH", "received", WORDING, active, ADMIN, AT);
    }

    private static TemplateRevised revised(boolean active) {
        return new TemplateRevised(
                ID, "HH", "received", TemplateUse.PROGRESS, "รับเรื่อง", TEXT, null, active, ADMIN, AT);
    }
}
