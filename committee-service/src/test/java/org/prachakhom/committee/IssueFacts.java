package org.prachakhom.committee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
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
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** What issue-service tells about one issue of a municipality. */
public record IssueFacts(ProjectionScenario scenario, String tenant, String name) {
    /** When everything happens. */
    public static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private static final Actor BY = new Actor("somsri", Roles.SECRETARY, null);

    /** The issue's id. */
    public String id() {
        return StreamIds.named("issue", tenant, name);
    }

    /** Raised by community c07. */
    public IssueFiled filed() {
        return filed(IssueKind.PROBLEM);
    }

    /** Of another kind. */
    public IssueFiled filed(IssueKind kind) {
        return new IssueFiled(
                id(),
                tenant,
                "HH-2569-" + name,
                kind,
                "c07",
                "light",
                Priority.NORMAL,
                null,
                false,
                text("ไฟดับ"),
                text("ไฟดับทั้งซอย"),
                new Place(text("ปากซอย"), new GeoPoint(12.57, 99.95)),
                null,
                null,
                null,
                BY,
                NOON);
    }

    /** With another title, at another place. */
    public IssueCorrected corrected() {
        Place place = new Place(text("ท้ายซอย"), new GeoPoint(12.58, 99.96));
        return new IssueCorrected(id(), text("ไฟกะพริบ"), text("ทั้งคืน"), place, BY, NOON);
    }

    /** Put into another category. */
    public IssueTriaged triaged(String category) {
        return new IssueTriaged(id(), category, Priority.URGENT, null, null, BY, NOON);
    }

    /** Handed to an agency. */
    public IssueAssigned assigned(String agency, @Nullable String liaison, Instant at) {
        return new IssueAssigned(id(), agency, liaison, "NORMAL", 1, NOON, null, BY, at);
    }

    /** Handed on to another agency. */
    public IssueTransferred transferred(String from, String agency, Instant at) {
        return new IssueTransferred(id(), from, agency, null, 1, NOON, 1, text("เป็นงานของอีกกอง"), BY, at);
    }

    /** Back with the secretary. */
    public AssignmentReturned returned() {
        return new AssignmentReturned(id(), "works", null, text("มอบหมายผิดกอง"), BY, NOON);
    }

    /** Accepted. */
    public WorkStarted started() {
        return new WorkStarted(id(), "works", BY, NOON);
    }

    /** Reported on. */
    public ProgressReported progress() {
        return new ProgressReported(id(), "works", text("กำลังซ่อม"), 50, null, BY, NOON);
    }

    /** Claimed to be done. */
    public ResolutionClaimed claimed(int claim) {
        return new ResolutionClaimed(
                id(), claim, "works", text("ซ่อมแล้ว"), new Evidence(List.of(), text("ไม่มีกล้อง")), NOON, BY, NOON);
    }

    /** Confirmed. */
    public ResolutionVerified verified(Outcome outcome) {
        return new ResolutionVerified(id(), 1, 1, outcome, text("ติดแล้ว"), BY, NOON);
    }

    /** Refuted. */
    public ClaimRefuted refuted(Finding verdict) {
        Instant due = verdict == Finding.NOT_FOUND ? null : NOON;
        return new ClaimRefuted(id(), 1, 1, verdict, null, text("ยังไม่ติด"), due, BY, NOON);
    }

    /** Closed without a fix. */
    public IssueDeclined declined() {
        return new IssueDeclined(
                id(),
                1,
                Outcome.CLOSED_WITHOUT_FIX,
                DeclineReason.OUTSIDE_AUTHORITY,
                text("เป็นของการไฟฟ้า"),
                BY,
                NOON);
    }

    /** Taken back by who raised it. */
    public IssueWithdrawn withdrawn() {
        return new IssueWithdrawn(id(), 1, Outcome.CLOSED_WITHOUT_FIX, null, BY, NOON);
    }

    /** Told to everyone. */
    public ResolutionPublished published(Outcome outcome) {
        return new ResolutionPublished(id(), 1, 1, outcome, BY, NOON);
    }

    /** Parked until a day. */
    public IssueDeferred deferred() {
        return new IssueDeferred(id(), "works", DeferralReason.BUDGET, NOON, 1, 1, text("รองบประมาณปีหน้า"), BY, NOON);
    }

    /** Worked on again. */
    public IssueResumed resumed() {
        return new IssueResumed(id(), "works", 1, NOON, BY, NOON);
    }

    /** Praise, passed on. */
    public PraisePassedOn passedOn() {
        return new PraisePassedOn(id(), 1, Outcome.NOTED, "works", null, BY, NOON);
    }

    /** Follows another issue from {@code at}. */
    public IssueMerged merged(Instant at) {
        return new IssueMerged(id(), StreamIds.named("issue", tenant, "target"), BY, at);
    }

    /** Follows it no more. */
    public IssueUnmerged unmerged(String state, Instant at) {
        return new IssueUnmerged(id(), StreamIds.named("issue", tenant, "target"), state, null, BY, at);
    }

    /** Public no more. */
    public PublicationTakenBack takenBack(String state) {
        return new PublicationTakenBack(id(), 1, 1, state, text("มีชื่อบุคคล"), BY, NOON);
    }

    /** Disputed by a leader. */
    public ReopenRequested disputed(int request) {
        return new ReopenRequested(id(), request, 1, "c07", text("ไฟดับอีกแล้ว"), BY, NOON);
    }

    /** The dispute was answered with no. */
    public ReopenRefused refused(int request) {
        return new ReopenRefused(id(), request, text("ตรวจแล้วไฟติดทุกดวง"), BY, NOON);
    }

    /** To be done again, by {@code agency} or by whom the secretary names. */
    public IssueReopened reopened(@Nullable String agency, Instant at) {
        Instant due = agency == null ? null : NOON;
        return new IssueReopened(id(), 1, null, agency, null, 2, due, text("ไฟดับจริง"), BY, at);
    }

    /** Helped with by another agency. */
    public ContributorAdded helpedBy(String agency) {
        return new ContributorAdded(id(), agency, null, BY, NOON);
    }

    /** Erased. */
    public TextErased erased() {
        return new TextErased(id(), List.of(text("ไฟดับ").kid()), BY, NOON);
    }

    private SealedText text(String plain) {
        return scenario.text(tenant, id(), plain);
    }
}
