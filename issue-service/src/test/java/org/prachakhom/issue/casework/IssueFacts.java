package org.prachakhom.issue.casework;

import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.testing.text.ClearTextSealer;

/** The life of one issue of community c07 in January 2026, for tests. The 12th is a Monday. */
final class IssueFacts {
    static final String ISSUE = "01890000-0000-7000-8000-000000000001";
    static final String OTHER = "01890000-0000-7000-8000-000000000002";
    static final String CASE = ISSUE + "/case";
    static final Instant MONDAY = Instant.parse("2026-01-12T03:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-01-13T03:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-01-14T03:00:00Z");
    static final Instant FRIDAY = Instant.parse("2026-01-16T03:00:00Z");
    /** Fifteen working days after Monday the 12th, 23:59:59 in Bangkok. */
    static final Instant NORMAL_DUE = Instant.parse("2026-02-02T16:59:59Z");

    static final Actor LEADER = new Actor("leader-07", Roles.LEADER, null);
    static final Actor SECRETARY = new Actor("secretary", Roles.SECRETARY, null);
    static final Actor FOLLOW_UP = new Actor("kpt-1", Roles.FOLLOW_UP, null);
    static final Actor PUBLISHER = new Actor("pr-1", Roles.PUBLISHER, null);
    static final Acting WORKS_OFFICER = new Acting("officer-works", "works", false);
    static final Acting HEALTH_OFFICER = new Acting("officer-health", "health", false);
    static final Acting SECRETARY_ACTING = new Acting("secretary", null, true);
    static final Actor WORKS = new Actor("officer-works", Roles.OFFICER, null);
    static final ServiceTerms TERMS = new ServiceTerms(
            Map.of(
                    "URGENT", new ServiceSpan(3, DayCount.CALENDAR),
                    "NORMAL", new ServiceSpan(15, DayCount.WORKING),
                    "PLANNED", new ServiceSpan(90, DayCount.WORKING)),
            ZoneId.of("Asia/Bangkok"));
    static final ServiceTerms NO_TERMS = new ServiceTerms(Map.of(), ZoneId.of("Asia/Bangkok"));
    static final MeetingCopy OPEN_MEETING = new MeetingCopy("01890000-0000-7000-8000-00000000000a", true, false);
    static final SealedText FINDING = sealed(CASE, "ไปดูมาแล้ว");

    private IssueFacts() {}

    static AggregateTestFixture<Issue> fixture() {
        return fixture(new StaleVerdicts(new SimpleMeterRegistry()));
    }

    static AggregateTestFixture<Issue> fixture(StaleVerdicts stale) {
        AggregateTestFixture<Issue> fixture = new AggregateTestFixture<>(Issue.class);
        fixture.registerInjectableResource(new ClearTextSealer());
        fixture.registerInjectableResource(stale);
        return fixture;
    }

    static FileIssue file(String title, Actor by, @Nullable MeetingCopy meeting) {
        return file(
                title, "น้ำขังทุกครั้งที่ฝนตก", new TypedPlace("หน้าวัด", new GeoPoint(12.5686, 99.9578)), by, meeting);
    }

    static FileIssue file(
            String title, String description, @Nullable TypedPlace place, Actor by, @Nullable MeetingCopy meeting) {
        return new FileIssue(
                ISSUE,
                "HH",
                "HH-2569-000001",
                IssueKind.PROBLEM,
                "c07",
                Set.of("c07"),
                "drainage",
                Priority.NORMAL,
                meeting,
                title,
                description,
                place,
                List.of(),
                null,
                null,
                by,
                MONDAY);
    }

    static IssueFiled filed() {
        return filed(IssueKind.PROBLEM, LEADER, OPEN_MEETING.meetingId(), false);
    }

    static IssueFiled filed(IssueKind kind, Actor by, @Nullable String meetingId, boolean afterClosing) {
        return new IssueFiled(
                ISSUE,
                "HH",
                "HH-2569-000001",
                kind,
                "c07",
                "drainage",
                Priority.NORMAL,
                meetingId,
                afterClosing,
                sealed(ISSUE, "น้ำท่วมซอย 7"),
                sealed(ISSUE, "น้ำขังทุกครั้งที่ฝนตก"),
                new Place(sealed(ISSUE, "หน้าวัด"), new GeoPoint(12.5686, 99.9578)),
                null,
                null,
                null,
                by,
                MONDAY);
    }

    static IssueAssigned assigned() {
        return assigned("works", null, MONDAY, NORMAL_DUE);
    }

    static IssueAssigned assigned(String agency, @Nullable String liaison, Instant at, Instant due) {
        return new IssueAssigned(ISSUE, agency, liaison, "NORMAL", 1, due, null, SECRETARY, at);
    }

    /** From an agency to the next; the time goes on. */
    static IssueTransferred transferred(String from, String agency, int transfer) {
        return new IssueTransferred(
                ISSUE,
                from,
                agency,
                null,
                1,
                NORMAL_DUE,
                transfer,
                sealed(ISSUE, "เป็นงานของอีกกอง"),
                WORKS,
                WEDNESDAY);
    }

    static WorkStarted started() {
        return new WorkStarted(ISSUE, "works", WORKS, TUESDAY);
    }

    static ResolutionClaimed claimed(int claim, Instant due, Instant at) {
        return new ResolutionClaimed(
                ISSUE,
                claim,
                "works",
                sealed(ISSUE, "ลอกท่อระบายน้ำแล้วทั้งซอย"),
                new Evidence(List.of(), sealed(ISSUE, "ฝนตก ถ่ายไม่ได้")),
                due,
                WORKS,
                at);
    }

    static ClaimRefuted refuted(int claim, int refutation, Finding verdict, @Nullable Instant due, Instant at) {
        return new ClaimRefuted(ISSUE, claim, refutation, verdict, null, FINDING, due, FOLLOW_UP, at);
    }

    static ResolutionVerified verified() {
        return new ResolutionVerified(ISSUE, 1, 1, Outcome.FIXED, FINDING, FOLLOW_UP, FRIDAY);
    }

    static IssueDeclined declined(@Nullable String note) {
        return new IssueDeclined(
                ISSUE,
                1,
                Outcome.CLOSED_WITHOUT_FIX,
                DeclineReason.OUTSIDE_AUTHORITY,
                note == null ? null : sealed(ISSUE, note),
                SECRETARY,
                FRIDAY);
    }

    static ResolutionPublished published() {
        return published(1);
    }

    static ResolutionPublished published(int textVersion) {
        return new ResolutionPublished(ISSUE, 1, textVersion, Outcome.FIXED, PUBLISHER, FRIDAY);
    }

    static IssueDeferred deferred(int deferral, Instant until) {
        return new IssueDeferred(ISSUE, "works", DeferralReason.BUDGET, until, deferral, 1, null, WORKS, WEDNESDAY);
    }

    static PraisePassedOn passedOn() {
        return new PraisePassedOn(ISSUE, 1, Outcome.NOTED, "works", null, SECRETARY, FRIDAY);
    }

    static DuplicateAccepted accepted(String duplicate) {
        return new DuplicateAccepted(ISSUE, duplicate, "HH-2569-000002", "c08", SECRETARY, WEDNESDAY);
    }

    static IssueMerged merged(String into) {
        return new IssueMerged(ISSUE, into, SECRETARY, WEDNESDAY);
    }

    static ReopenRequested reopenRequested(int request, int decision) {
        return new ReopenRequested(ISSUE, request, decision, "c07", sealed(ISSUE, "น้ำยังท่วมอยู่"), LEADER, FRIDAY);
    }
}
