package org.prachakhom.notification;

import static org.prachakhom.testing.text.ClearTextSealer.sealed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.publication.ContentCleared;
import org.prachakhom.events.publication.PublicationTextErased;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.testing.text.ClearTextSealer;

/** The facts of one issue of Hua Hin, as other services publish them. */
public final class IssueStory {
    public static final String ID = "0197c0de-0000-7000-8000-000000000001";
    public static final String NUMBER = "HH-2569-000001";
    public static final String MEETING = "0197c0de-0000-7000-8000-00000000000a";
    public static final Instant AT = Instant.parse("2026-03-05T03:00:00Z");
    private static final Actor BY = new Actor("somchai", "LEADER", null);

    private IssueStory() {}

    public static IssueFiled filed() {
        return filed(null);
    }

    /** Of the municipality's own record, unless that is null. */
    public static IssueFiled filed(@Nullable PaperRecord paper) {
        return new IssueFiled(
                ID,
                "HH",
                NUMBER,
                IssueKind.PROBLEM,
                "c07",
                "light",
                Priority.NORMAL,
                MEETING,
                false,
                sealed(ID, "ไฟดับหน้าบ้านป้าแดง"),
                sealed(ID, "ดับมาสามคืน"),
                new Place(null, new GeoPoint(12.568412, 99.957731)),
                null,
                null,
                paper,
                BY,
                AT);
    }

    /** Corrected by the leader, or by the secretary. */
    public static IssueCorrected corrected(String role) {
        Place place = new Place(null, new GeoPoint(12.571412, 99.959731));
        Actor by = new Actor("somchai", role, null);
        return new IssueCorrected(ID, sealed(ID, "ไฟกะพริบ"), sealed(ID, "ทั้งคืน"), place, by, AT);
    }

    public static IssueTriaged triaged() {
        return new IssueTriaged(ID, "road", Priority.URGENT, null, null, BY, AT);
    }

    public static IssueAssigned assigned(String agency, @Nullable String liaison) {
        return new IssueAssigned(ID, agency, liaison, "NORMAL", 1, AT, null, BY, AT);
    }

    public static IssueEvent assigned() {
        return new IssueAssigned(ID, "works", null, "NORMAL", 1, AT, null, BY, AT);
    }

    public static IssueTransferred transferred(String agency, @Nullable String liaison) {
        return new IssueTransferred(ID, "works", agency, liaison, 1, AT, 1, sealed(ID, "เป็นงานของอีกกอง"), BY, AT);
    }

    public static AssignmentReturned returned() {
        return new AssignmentReturned(ID, "works", null, sealed(ID, "มอบหมายผิดกอง"), BY, AT);
    }

    public static WorkStarted started() {
        return new WorkStarted(ID, "works", BY, AT);
    }

    public static ResolutionClaimed claimed() {
        Evidence evidence = new Evidence(List.of(), sealed(ID, "กลางคืน ถ่ายไม่ติด"));
        return new ResolutionClaimed(ID, 1, "works", sealed(ID, "เปลี่ยนหลอดแล้ว"), evidence, AT, BY, AT);
    }

    public static ResolutionVerified verified() {
        return new ResolutionVerified(ID, 1, 1, Outcome.FIXED, sealed(ID, "สว่างทุกดวง"), BY, AT);
    }

    public static ClaimRefuted refuted(Finding verdict) {
        return new ClaimRefuted(ID, 1, 1, verdict, null, sealed(ID, "ยังดับ"), null, BY, AT);
    }

    public static IssueDeclined declined() {
        return new IssueDeclined(
                ID,
                1,
                Outcome.CLOSED_WITHOUT_FIX,
                DeclineReason.OUTSIDE_AUTHORITY,
                sealed(ID, "เป็นของการไฟฟ้า"),
                BY,
                AT);
    }

    public static IssueWithdrawn withdrawn() {
        return new IssueWithdrawn(ID, 1, Outcome.CLOSED_WITHOUT_FIX, null, BY, AT);
    }

    public static ResolutionPublished publishedWithoutFix() {
        return new ResolutionPublished(ID, 1, 1, Outcome.CLOSED_WITHOUT_FIX, BY, AT);
    }

    public static ResolutionPublished published(int textVersion) {
        return published(textVersion, AT);
    }

    public static ResolutionPublished published(int textVersion, Instant at) {
        return new ResolutionPublished(ID, 1, textVersion, Outcome.FIXED, BY, at);
    }

    public static PublicationRefused refused(int textVersion) {
        return new PublicationRefused(ID, 1, textVersion, "issue.stale", BY, AT);
    }

    public static TextErased textErased() {
        return new TextErased(ID, List.of(ClearTextSealer.kid(ID)), BY, AT);
    }

    public static ContentCleared cleared(int version) {
        return new ContentCleared(
                ID, "HH", version, sealed(ID, "ไฟส่องสว่าง ฉบับที่ " + version), sealed(ID, "ซ่อมแล้ว"), BY, AT);
    }

    public static PublicationTextErased clearedTextErased() {
        return new PublicationTextErased(ID, List.of(ClearTextSealer.kid(ID)), BY, AT);
    }
}
