package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
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
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.casework.Publishing.Publication;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.text.TextSealer;

/** One matter of one community: what may happen to it, and what did. */
@Aggregate
@Revision("3") // a state kept before it counted transfers is not read
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Issue {
    /** Rule 4: one more goes back to the secretary. */
    private static final int MOST_TRANSFERS = 3;

    @AggregateIdentifier
    private String issueId;

    private IssueState state = IssueState.FILED;
    private IssueKind kind = IssueKind.UNKNOWN;
    private Priority priority = Priority.UNKNOWN;
    private @Nullable Actor filer;
    private @Nullable String agency;
    private @Nullable String liaison;
    private @Nullable AgencyClock clock;
    private @Nullable Instant due;
    private @Nullable Outcome outcome;
    /** Since the secretary's last assignment. */
    private int transfers;

    /** The latest claim, and the latest on which a verdict was heard. */
    private int claim;

    private int judged;
    private int refutations;
    private int decision;
    private Publishing publishing = Publishing.NOTHING;

    Issue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FileIssue c, TextSealer sealer) {
        Filing.check(c);
        Wording wording = new Wording(sealer, c.issueId());
        apply(new IssueFiled(
                c.issueId(),
                c.municipality(),
                c.number(),
                c.kind(),
                c.community(),
                c.category(),
                c.priority(),
                c.meeting() == null ? null : c.meeting().meetingId(),
                c.meeting() != null && c.meeting().closed(),
                wording.title(c.title()),
                wording.text(c.description(), "/description"),
                Filing.place(c.place(), wording),
                null,
                null,
                null,
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(CorrectIssue c, TextSealer sealer) {
        Actor by = Filing.correctedBy(c.by(), filer);
        Move.CORRECT.startsFrom(state);
        Wording wording = new Wording(sealer, issueId);
        apply(new IssueCorrected(
                issueId,
                wording.title(c.title()),
                wording.text(c.description(), "/description"),
                Filing.place(c.place(), wording),
                by,
                c.at()));
    }

    @CommandHandler
    void decide(TriageIssue c, TextSealer sealer) {
        Move.TRIAGE.startsFrom(state);
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.priority() != Priority.UNKNOWN, "/priority");
        Instant newDue = agency == null || clock == null ? null : clock.due(c.priority(), c.terms());
        Wording wording = new Wording(sealer, issueId);
        apply(new IssueTriaged(issueId, c.category(), c.priority(), newDue, wording.note(c.note()), c.by(), c.at()));
    }

    @CommandHandler
    void decide(AssignIssue c, TextSealer sealer) {
        Move.ASSIGN.startsFrom(state);
        if (c.agency().equals(agency)) {
            return;
        }
        AgencyClock running = clock == null ? AgencyClock.start(1, c.at()) : clock;
        Instant newDue = running.due(priority, c.terms());
        Wording wording = new Wording(sealer, issueId);
        apply(new IssueAssigned(
                issueId,
                c.agency(),
                c.liaison(),
                priority.name(),
                running.number(),
                newDue,
                wording.note(c.note()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(TransferIssue c, TextSealer sealer) {
        Move.TRANSFER.startsFrom(state);
        Actor by = c.by().on(agency, liaison);
        IssueRule.A_TRANSFER_GOES_TO_ANOTHER_AGENCY.holds(!c.agency().equals(agency), "/agency");
        SealedText reason = new Wording(sealer, issueId).reason(c.reason());
        if (transfers == MOST_TRANSFERS) {
            apply(new AssignmentReturned(issueId, holder(), c.agency(), reason, by, c.at()));
        } else {
            apply(new IssueTransferred(
                    issueId,
                    holder(),
                    c.agency(),
                    c.liaison(),
                    clock == null ? 1 : clock.number(),
                    due(),
                    transfers + 1,
                    reason,
                    by,
                    c.at()));
        }
    }

    @CommandHandler
    void decide(ReturnIssue c, TextSealer sealer) {
        Actor by = c.by().returning(agency, liaison);
        (by.role().equals(Roles.SECRETARY) ? Move.TAKE_BACK : Move.RETURN).startsFrom(state);
        SealedText reason = new Wording(sealer, issueId).reason(c.reason());
        apply(new AssignmentReturned(issueId, agency, null, reason, by, c.at()));
    }

    @CommandHandler
    void decide(StartWork c) {
        if (state == IssueState.IN_PROGRESS) {
            c.by().on(agency, liaison);
            return;
        }
        Move.START.startsFrom(state);
        apply(new WorkStarted(issueId, holder(), c.by().on(agency, liaison), c.at()));
    }

    @CommandHandler
    void decide(ReportProgress c, TextSealer sealer) {
        Move.REPORT_PROGRESS.startsFrom(state);
        Actor by = c.by().on(agency, liaison);
        var note = new Wording(sealer, issueId).report(c.note());
        if (state == IssueState.ASSIGNED) {
            apply(new WorkStarted(issueId, holder(), by, c.at()));
        }
        apply(new ProgressReported(issueId, holder(), note, c.percent(), by, c.at()));
    }

    @CommandHandler
    void decide(ClaimResolution c, TextSealer sealer) {
        Move.CLAIM.startsFrom(state);
        Actor by = c.by().on(agency, liaison);
        Wording wording = new Wording(sealer, issueId);
        apply(new ResolutionClaimed(
                issueId,
                claim + 1,
                holder(),
                wording.summary(c.summary()),
                new Evidence(List.of(), wording.reasonWithoutPhoto(c.reasonWithoutPhoto())),
                due(),
                by,
                c.at()));
    }

    @CommandHandler
    void decide(ConfirmClaim c, StaleVerdicts stale) {
        if (awaitsVerdict(c.claim(), stale)) {
            apply(new ResolutionVerified(
                    issueId, c.claim(), decision + 1, Filing.outcomeOf(kind), c.finding(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(RefuteClaim c, StaleVerdicts stale) {
        if (!awaitsVerdict(c.claim(), stale)) {
            return;
        }
        Instant newDue = c.verdict() == Finding.NOT_FOUND || clock == null
                ? null
                : clock.resume(c.at()).due(priority, c.terms());
        apply(new ClaimRefuted(
                issueId, c.claim(), refutations + 1, c.verdict(), c.fixedCount(), c.finding(), newDue, c.by(), c.at()));
    }

    @CommandHandler
    void decide(DeclineIssue c, TextSealer sealer) {
        Move.DECLINE.startsFrom(state);
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.reason() != DeclineReason.UNKNOWN, "/reason");
        SealedText note = new Wording(sealer, issueId).note(c.note());
        apply(new IssueDeclined(issueId, decision + 1, Outcome.CLOSED_WITHOUT_FIX, c.reason(), note, c.by(), c.at()));
    }

    @CommandHandler
    void decide(WithdrawIssue c, TextSealer sealer) {
        Actor by = Filing.withdrawnBy(c.by(), filer);
        Move.WITHDRAW.startsFrom(state);
        SealedText note = new Wording(sealer, issueId).note(c.note());
        apply(new IssueWithdrawn(issueId, decision + 1, Outcome.CLOSED_WITHOUT_FIX, note, by, c.at()));
    }

    @CommandHandler
    void decide(PublishResolution c) {
        Publication asked = new Publication(c.decision(), c.textVersion());
        if (publishing.published().contains(asked)) {
            return;
        }
        IssueRule refusal =
                state.decided() ? publishing.refusalOf(asked, decision) : IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED;
        if (refusal == null && outcome != null) {
            apply(new ResolutionPublished(issueId, c.decision(), c.textVersion(), outcome, c.by(), c.at()));
        } else if (refusal != null && !publishing.refused().contains(asked)) {
            apply(new PublicationRefused(issueId, c.decision(), c.textVersion(), refusal.code(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(EraseText c, TextSealer sealer) {
        apply(new TextErased(issueId, sealer.destroyKeys(issueId), c.by(), c.at()));
    }

    @EventSourcingHandler
    void evolve(IssueEvent event) {
        switch (event) {
            case IssueFiled e -> {
                issueId = e.issueId();
                kind = e.kind();
                priority = e.priority();
                filer = e.by();
            }
            case IssueTriaged e -> {
                priority = e.priority();
                due = e.due();
            }
            case IssueAssigned e -> assigned(e);
            case IssueTransferred e -> transferred(e);
            case AssignmentReturned e -> {
                due = null;
                clock = clock == null ? null : clock.resume(e.at());
                returned();
            }
            case WorkStarted _ -> state = IssueState.IN_PROGRESS;
            case ResolutionClaimed e -> claimed(e);
            case ClaimRefuted e -> refuted(e);
            case ResolutionVerified e -> verified(e);
            case IssueDeclined e -> closed(e.decision(), e.outcome(), e.at());
            case IssueWithdrawn e -> closed(e.decision(), e.outcome(), e.at());
            case ResolutionPublished e -> {
                state = IssueState.PUBLISHED;
                publishing = publishing.published(new Publication(e.decision(), e.textVersion()));
            }
            case PublicationRefused e ->
                publishing = publishing.refused(new Publication(e.decision(), e.textVersion()));
            default -> {
                // Neither state nor any later decision depends on it.
            }
        }
    }

    private void assigned(IssueAssigned e) {
        state = IssueState.ASSIGNED;
        agency = e.agency();
        liaison = e.liaison();
        due = e.due();
        transfers = 0;
        clock = clock == null ? AgencyClock.start(e.clock(), e.at()) : clock;
    }

    private void transferred(IssueTransferred e) {
        state = IssueState.ASSIGNED;
        agency = e.agency();
        liaison = e.liaison();
        due = e.due();
        transfers = e.transfer();
    }

    private void returned() {
        state = IssueState.RETURNED;
        agency = null;
        liaison = null;
    }

    private void claimed(ResolutionClaimed e) {
        state = IssueState.CLAIMED;
        claim = e.claim();
        clock = clock == null ? null : clock.stop(e.at());
    }

    private void verified(ResolutionVerified e) {
        state = IssueState.VERIFIED;
        judged = e.claim();
        decision = e.decision();
        outcome = e.outcome();
    }

    private void closed(int number, Outcome how, Instant at) {
        state = IssueState.DECLINED;
        decision = number;
        outcome = how;
        clock = clock == null ? null : clock.stop(at);
    }

    private void refuted(ClaimRefuted e) {
        judged = e.claim();
        refutations = e.refutation();
        clock = clock == null ? null : clock.resume(e.at());
        due = e.due();
        if (e.verdict() == Finding.NOT_FOUND) {
            returned();
        } else {
            state = IssueState.ASSIGNED;
        }
    }

    /** Whether claim {@code n} is the latest and not judged; a repeated verdict is no stale one. */
    private boolean awaitsVerdict(int n, StaleVerdicts stale) {
        if (state == IssueState.CLAIMED && n == claim) {
            return true;
        }
        if (n != judged) {
            stale.dropped();
        }
        return false;
    }

    private String holder() {
        return Objects.requireNonNull(agency, "Only states with an agency come here");
    }

    private Instant due() {
        return Objects.requireNonNull(due, "Only states with an agency come here");
    }
}
