package org.prachakhom.committee.workplan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.committee.IssueFacts;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.events.followup.RecheckRecorded;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** What happens in the case of one issue; no fact of the issue itself, whose policies would write into the case too. */
record CaseFacts(ProjectionScenario scenario, String tenant, String name) {
    static final Instant CLAIMED = IssueFacts.NOON;
    static final Instant SURVEY_DUE = CLAIMED.plus(Duration.ofDays(7));
    static final Instant RECHECKED = CLAIMED.plus(Duration.ofDays(31));
    private static final Actor TEAM = new Actor("kanya", Roles.FOLLOW_UP, null);

    String id() {
        return new IssueFacts(scenario, tenant, name).id();
    }

    FollowUpOpened opened(String community, String agency) {
        return new FollowUpOpened(
                id(), tenant, "HH-2569-" + name, community, "light", agency, null, null, TEAM, CLAIMED);
    }

    FollowUpAgencyChanged handedTo(String agency) {
        return new FollowUpAgencyChanged(id(), agency, "works", null, TEAM, CLAIMED);
    }

    CycleOpened claimed(int claim) {
        return new CycleOpened(id(), claim, "works", SURVEY_DUE, TEAM, CLAIMED);
    }

    SurveyRecorded surveyed(@Nullable Integer claim) {
        return new SurveyRecorded(
                id(), claim, List.of("kanya", "prasit"), CLAIMED, text("ยังมืดอยู่"), null, TEAM, CLAIMED);
    }

    VerdictGiven judged(int claim) {
        FixedCount count = new FixedCount(3, 4);
        return new VerdictGiven(id(), claim, Finding.PARTLY_FIXED, count, text("ติดสามดวง"), TEAM, CLAIMED);
    }

    VerdictGiven confirmed(int claim) {
        return confirmed(claim, CLAIMED);
    }

    VerdictGiven confirmed(int claim, Instant at) {
        return new VerdictGiven(id(), claim, Finding.FIXED, null, text("ติดครบทุกดวง"), TEAM, at);
    }

    /** From the first assignment to the verdict. */
    List<PublishedEvent> confirmedAtOnce() {
        return List.of(opened("c07", "works"), claimed(1), surveyed(1), confirmed(1));
    }

    RecheckRecorded rechecked(int claim, boolean passed) {
        return new RecheckRecorded(id(), claim, passed, text("ดับไปสองดวง"), TEAM, RECHECKED);
    }

    FollowUpClosed closed() {
        return new FollowUpClosed(id(), null, TEAM, CLAIMED);
    }

    FollowUpReopened reopened() {
        return new FollowUpReopened(id(), null, TEAM, CLAIMED);
    }

    ReopenDecided answered(int request, boolean granted) {
        return new ReopenDecided(id(), request, granted, text("ไฟดับจริงตามที่แจ้ง"), TEAM, CLAIMED);
    }

    FollowUpTextErased erased() {
        return new FollowUpTextErased(id(), List.of(), TEAM, CLAIMED);
    }

    private SealedText text(String plain) {
        return scenario.text(tenant, id(), plain);
    }
}
