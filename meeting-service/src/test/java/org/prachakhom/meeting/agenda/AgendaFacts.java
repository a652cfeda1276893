package org.prachakhom.meeting.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.meeting.AgendaFrozen;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.AgendaLine;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.DeferralReason;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** Facts about the meetings and issues of one municipality; issues and meetings are named by short words. */
public record AgendaFacts(ProjectionScenario scenario, String tenant) {
    public static final Instant OCTOBER = Instant.parse("2025-10-06T06:00:00Z");
    public static final Instant NOVEMBER = Instant.parse("2025-11-03T06:00:00Z");
    public static final Instant DECEMBER = Instant.parse("2025-12-01T06:00:00Z");
    private static final Actor BY = new Actor("somsri", Roles.SECRETARY, null);

    public String meeting(String name) {
        return StreamIds.named("meeting", tenant, name);
    }

    public String issue(String name) {
        return StreamIds.named("issue", tenant, name);
    }

    public MeetingScheduled scheduled(String name, Instant startsAt) {
        return scheduled(name, MeetingKind.MONTHLY_LEADERS, startsAt);
    }

    public MeetingScheduled scheduled(String name, MeetingKind kind, Instant startsAt) {
        return new MeetingScheduled(meeting(name), tenant, kind, 1, 2569, startsAt, null, 100, BY, startsAt);
    }

    public MeetingOpened opened(String name) {
        return new MeetingOpened(meeting(name), tenant, BY, OCTOBER);
    }

    public MeetingClosed closed(String name) {
        return new MeetingClosed(meeting(name), tenant, BY, OCTOBER);
    }

    public AgendaFrozen frozen(String name, Instant at, List<AgendaLine> item3, List<AgendaLine> item4) {
        return new AgendaFrozen(meeting(name), tenant, item3, item4, Map.of(), BY, at);
    }

    public AgendaLine line(String issue, String state) {
        return new AgendaLine(issue(issue), number(issue), "c07", "water", state, title(issue), null, null);
    }

    public IssueFiled filed(String issue, @Nullable String meeting, Instant at) {
        return filed(issue, meeting, false, at);
    }

    public IssueFiled recordedAfterClosing(String issue, String meeting, Instant at) {
        return filed(issue, meeting, true, at);
    }

    /** What the municipality kept on paper, brought in at that moment. */
    public IssueFiled broughtIn(String issue, Instant at) {
        return filed(issue, null, false, new PaperRecord("ทะเบียนเดิม " + issue, null), at);
    }

    private IssueFiled filed(String issue, @Nullable String meeting, boolean afterClosing, Instant at) {
        return filed(issue, meeting, afterClosing, null, at);
    }

    private IssueFiled filed(
            String issue, @Nullable String meeting, boolean afterClosing, @Nullable PaperRecord paper, Instant at) {
        return new IssueFiled(
                issue(issue),
                tenant,
                number(issue),
                IssueKind.PROBLEM,
                "c07",
                "water",
                Priority.NORMAL,
                meeting == null ? null : meeting(meeting),
                afterClosing,
                title(issue),
                title(issue),
                null,
                null,
                null,
                paper,
                BY,
                at);
    }

    public IssueCorrected corrected(String issue, String title) {
        SealedText words = scenario.text(tenant, issue(issue), title);
        return new IssueCorrected(issue(issue), words, words, null, BY, OCTOBER);
    }

    public IssueAssigned assigned(String issue, String agency) {
        return new IssueAssigned(issue(issue), agency, null, "NORMAL", 1, DECEMBER, null, BY, OCTOBER);
    }

    public IssueTransferred transferred(String issue, String from, String agency) {
        return new IssueTransferred(issue(issue), from, agency, null, 1, DECEMBER, 1, title(issue), BY, OCTOBER);
    }

    public AssignmentReturned returned(String issue) {
        return new AssignmentReturned(issue(issue), "works", null, title(issue), BY, OCTOBER);
    }

    public WorkStarted started(String issue) {
        return new WorkStarted(issue(issue), "works", BY, OCTOBER);
    }

    public ResolutionClaimed claimed(String issue) {
        return new ResolutionClaimed(
                issue(issue), 1, "works", title(issue), new Evidence(List.of(), title(issue)), DECEMBER, BY, OCTOBER);
    }

    public ResolutionVerified verified(String issue) {
        return new ResolutionVerified(issue(issue), 1, 1, Outcome.FIXED, title(issue), BY, OCTOBER);
    }

    public ClaimRefuted refuted(String issue, Finding verdict) {
        Instant due = verdict == Finding.NOT_FOUND ? null : DECEMBER;
        return new ClaimRefuted(issue(issue), 1, 1, verdict, null, title(issue), due, BY, OCTOBER);
    }

    public IssueDeclined declined(String issue) {
        return new IssueDeclined(
                issue(issue), 1, Outcome.CLOSED_WITHOUT_FIX, DeclineReason.NOT_FEASIBLE, null, BY, OCTOBER);
    }

    public IssueWithdrawn withdrawn(String issue) {
        return new IssueWithdrawn(issue(issue), 1, Outcome.CLOSED_WITHOUT_FIX, null, BY, OCTOBER);
    }

    public ResolutionPublished published(String issue) {
        return new ResolutionPublished(issue(issue), 1, 1, Outcome.FIXED, BY, OCTOBER);
    }

    public IssueDeferred deferred(String issue) {
        return new IssueDeferred(
                issue(issue), "works", DeferralReason.BUDGET, DECEMBER, 1, 1, title(issue), BY, OCTOBER);
    }

    public IssueResumed resumed(String issue) {
        return new IssueResumed(issue(issue), "works", 1, DECEMBER, BY, OCTOBER);
    }

    public PraisePassedOn passedOn(String issue) {
        return new PraisePassedOn(issue(issue), 1, Outcome.NOTED, null, null, BY, OCTOBER);
    }

    public IssueMerged merged(String issue) {
        return new IssueMerged(issue(issue), issue("target"), BY, OCTOBER);
    }

    public IssueUnmerged unmerged(String issue, String state) {
        return new IssueUnmerged(issue(issue), issue("target"), state, DECEMBER, BY, OCTOBER);
    }

    public PublicationTakenBack publicNoMore(String issue, String state) {
        return new PublicationTakenBack(issue(issue), 1, 1, state, title(issue), BY, OCTOBER);
    }

    public IssueReopened reopened(String issue, @Nullable String agency, Instant at) {
        Instant due = agency == null ? null : DECEMBER;
        return new IssueReopened(issue(issue), 1, null, agency, null, 2, due, title(issue), BY, at);
    }

    private SealedText title(String issue) {
        return scenario.text(tenant, issue(issue), "เรื่อง " + issue);
    }

    private static String number(String issue) {
        return "HH-2569-" + issue;
    }
}
