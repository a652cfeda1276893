package org.prachakhom.notification;

import java.time.Instant;
import java.util.List;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** The facts of one issue in a tenant of its own, for tests of the whole service; its text opens with real keys. */
public record TownIssue(ProjectionScenario scenario, String tenant, String id) {
    public static final Instant AT = Instant.parse("2026-03-05T03:00:00Z");
    private static final Actor LEADER = new Actor("malee", Roles.LEADER, null);
    private static final Actor SECRETARY = new Actor("somsri", Roles.SECRETARY, null);
    private static final Actor OFFICER = new Actor("somsak", Roles.OFFICER, null);
    private static final Actor FOLLOW_UP = new Actor("kanya", Roles.FOLLOW_UP, null);

    /** A new issue. */
    public static TownIssue in(String tenant, ProjectionScenario scenario) {
        return new TownIssue(scenario, tenant, StreamIds.next());
    }

    /** The municipality itself, without which it has no public pages. */
    public static MunicipalityRegistered registered(String tenant) {
        String id = StreamIds.named("municipality", tenant, tenant);
        return new MunicipalityRegistered(
                id, tenant, "หัวหิน", "Hua Hin", "ประจวบฯ", "Asia/Bangkok", null, SECRETARY, AT);
    }

    public IssueFiled filed() {
        return filed(1);
    }

    /** {@code number} is the running one in its municipality. */
    public IssueFiled filed(int number) {
        return new IssueFiled(
                id,
                tenant,
                tenant + "-2569-00000" + number,
                IssueKind.PROBLEM,
                "c07",
                "light",
                Priority.NORMAL,
                null,
                false,
                text("ไฟดับหน้าบ้านป้าแดง"),
                text("ดับมาสามคืน"),
                null,
                null,
                null,
                null,
                LEADER,
                AT);
    }

    public IssueAssigned assigned() {
        return new IssueAssigned(id, "works", null, "NORMAL", 1, AT, null, SECRETARY, AT);
    }

    public ResolutionClaimed claimed() {
        Evidence evidence = new Evidence(List.of(), text("กลางคืน ถ่ายไม่ติด"));
        return new ResolutionClaimed(id, 1, "works", text("เปลี่ยนหลอดแล้ว"), evidence, AT, OFFICER, AT);
    }

    /** {@code finding} is sealed under the key of the follow-up team's case. */
    public ResolutionVerified verified(SealedText finding) {
        return new ResolutionVerified(id, 1, 1, Outcome.FIXED, finding, FOLLOW_UP, AT);
    }

    public ResolutionVerified verified() {
        return verified(text("สว่างทุกดวง"));
    }

    public ResolutionPublished published(int textVersion, Instant at) {
        return new ResolutionPublished(id, 1, textVersion, Outcome.FIXED, SECRETARY, at);
    }

    /** {@code reason} is sealed under the key of the publication. */
    public PublicationTakenBack takenBack(SealedText reason) {
        return new PublicationTakenBack(id, 1, 1, "VERIFIED", reason, SECRETARY, AT);
    }

    public TextErased erased() {
        return new TextErased(id, List.of(), SECRETARY, AT);
    }

    private SealedText text(String plain) {
        return scenario.text(tenant, id, plain);
    }
}
