package org.prachakhom.issue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** The facts of one issue in a tenant, in the order in which they may happen; text sealed under keys that can be opened. */
public record IssueLife(ProjectionScenario scenario, String tenant, String id) {
    public static final Instant MONDAY = Instant.parse("2026-01-12T03:00:00Z");
    public static final Instant FRIDAY = Instant.parse("2026-01-16T03:00:00Z");
    public static final Instant DUE = Instant.parse("2026-02-02T16:59:59Z");

    public static final Actor LEADER = new Actor("leader-07", Roles.LEADER, null);
    private static final Actor SECRETARY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Actor OFFICER = new Actor("officer", Roles.OFFICER, null);
    private static final Actor FOLLOW_UP = new Actor("kpt", Roles.FOLLOW_UP, null);

    /** A new issue. */
    public static IssueLife of(ProjectionScenario scenario, String tenant) {
        return new IssueLife(scenario, tenant, StreamIds.next());
    }

    /** Somebody of the tenant. */
    public static Caller caller(String tenant, String role, @Nullable String agency, String... communities) {
        return new Caller("somebody", tenant, Set.of(role), Set.of(communities), agency, null);
    }

    public IssueFiled filed() {
        return filedIn("c07");
    }

    public IssueFiled filedIn(String community) {
        return new IssueFiled(
                id,
                tenant,
                tenant + "-2569-000001",
                IssueKind.PROBLEM,
                community,
                "drainage",
                Priority.NORMAL,
                null,
                false,
                text("น้ำท่วมซอย 7"),
                text("น้ำขังทุกครั้งที่ฝนตก"),
                new Place(text("หน้าวัด"), new GeoPoint(12.56864, 99.95781)),
                null,
                null,
                null,
                LEADER,
                MONDAY);
    }

    /** Another title and place in words, and no description and no point any more. */
    public IssueCorrected corrected() {
        return new IssueCorrected(id, text("น้ำท่วมซอย 9"), text(""), new Place(text("หลังวัด"), null), LEADER, MONDAY);
    }

    public IssueAssigned assigned(String agency, @Nullable String liaison) {
        return new IssueAssigned(id, agency, liaison, "NORMAL", 1, DUE, null, SECRETARY, MONDAY);
    }

    public IssueTransferred transferred(String from, String agency) {
        return new IssueTransferred(id, from, agency, null, 1, DUE, 1, text("เป็นงานของอีกกอง"), OFFICER, FRIDAY);
    }

    public AssignmentReturned returned(String agency) {
        return new AssignmentReturned(id, agency, null, text("มอบหมายผิดกอง"), OFFICER, FRIDAY);
    }

    public WorkStarted started(String agency) {
        return new WorkStarted(id, agency, OFFICER, MONDAY);
    }

    public ProgressReported progress(String agency) {
        return new ProgressReported(id, agency, text("ลอกท่อแล้วครึ่งซอย"), 50, null, OFFICER, MONDAY);
    }

    public ResolutionClaimed claimed(int claim, String agency) {
        Evidence evidence = new Evidence(List.of(), text("ฝนตก ถ่ายไม่ได้"));
        return new ResolutionClaimed(id, claim, agency, text("ลอกท่อแล้วทั้งซอย"), evidence, DUE, OFFICER, FRIDAY);
    }

    public EvidenceAttached attached(String... photos) {
        return new EvidenceAttached(id, List.of(photos), text("น้ำถึงเข่า"), LEADER, FRIDAY);
    }

    public ClaimRefuted refuted(int claim, Finding verdict) {
        Instant due = verdict == Finding.NOT_FOUND ? null : DUE;
        return new ClaimRefuted(id, claim, 1, verdict, null, finding("ยังท่วมอยู่"), due, FOLLOW_UP, FRIDAY);
    }

    public ResolutionVerified verified(int claim) {
        return new ResolutionVerified(id, claim, 1, Outcome.FIXED, finding("ไม่ท่วมแล้ว"), FOLLOW_UP, FRIDAY);
    }

    public IssueDeclined declined(DeclineReason reason) {
        return new IssueDeclined(
                id, 1, Outcome.CLOSED_WITHOUT_FIX, reason, text("เป็นถนนของกรมทางหลวง"), SECRETARY, FRIDAY);
    }

    public IssueWithdrawn withdrawn(Actor by) {
        return new IssueWithdrawn(id, 1, Outcome.CLOSED_WITHOUT_FIX, text("น้ำลดแล้ว"), by, FRIDAY);
    }

    public ResolutionPublished published() {
        return published(1, FRIDAY);
    }

    public ResolutionPublished published(int textVersion, Instant at) {
        return new ResolutionPublished(id, 1, textVersion, Outcome.FIXED, new Actor("pr", Roles.PUBLISHER, null), at);
    }

    public TextErased erased() {
        return new TextErased(id, List.of(), SECRETARY, FRIDAY);
    }

    /** What the follow-up team found, sealed under the key of its case. */
    private SealedText finding(String plain) {
        return scenario.text(tenant, caseOfIt(), plain);
    }

    /** The follow-up team's service destroys the key of what it found. */
    public void forgetFindings() {
        scenario.destroyKey(tenant, caseOfIt());
    }

    private String caseOfIt() {
        return StreamIds.named("follow-up", tenant, id);
    }

    /** Text of this issue as it may stand in an event. */
    public SealedText text(String plain) {
        return scenario.text(tenant, id, plain);
    }
}
