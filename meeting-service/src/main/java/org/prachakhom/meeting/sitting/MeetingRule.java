package org.prachakhom.meeting.sitting;

import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** What a meeting refuses. */
enum MeetingRule implements BusinessRule {
    /** HH1: meetings of a kind are numbered through the fiscal year. */
    A_NUMBER_IS_GIVEN_ONCE_A_YEAR("meeting.a-number-is-given-once-a-year", Refusal.CONFLICT),
    /** Section 6: the kinds of meeting are a closed list. */
    THE_KIND_IS_KNOWN("meeting.the-kind-is-known", Refusal.UNPROCESSABLE),
    /** Section 6: scheduled, then opened, once. */
    ONLY_A_SCHEDULED_MEETING_OPENS("meeting.only-a-scheduled-meeting-opens", Refusal.CONFLICT),
    /** Section 6: opened, then closed, once; the agenda freezes with it. */
    ONLY_AN_OPEN_MEETING_CLOSES("meeting.only-an-open-meeting-closes", Refusal.CONFLICT),
    /** HH2: who is present is known from the opening on; the list may still be completed after the closing. */
    ATTENDANCE_WAITS_FOR_THE_OPENING("meeting.attendance-waits-for-the-opening", Refusal.CONFLICT_FOR_NOW),
    /** A later entry replaces an earlier one, so two in one request contradict each other. */
    A_PERSON_IS_NAMED_ONCE("meeting.a-person-is-named-once", Refusal.UNPROCESSABLE),
    /** HH3: leaders are counted by community. */
    A_LEADER_STANDS_FOR_A_COMMUNITY("meeting.a-leader-stands-for-a-community", Refusal.UNPROCESSABLE),
    /** HH2: every department attends, and is counted by name. */
    AN_AGENCY_ATTENDEE_NAMES_THE_AGENCY("meeting.an-agency-attendee-names-the-agency", Refusal.UNPROCESSABLE);

    private final String code;
    private final Refusal refusal;

    MeetingRule(String code, Refusal refusal) {
        this.code = code;
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
