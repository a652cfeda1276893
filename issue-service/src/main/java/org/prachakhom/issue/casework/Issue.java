package org.prachakhom.issue.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.AftermathCommand.AddComment;
import org.prachakhom.issue.casework.AftermathCommand.AnswerReopening;
import org.prachakhom.issue.casework.AftermathCommand.AttachEvidence;
import org.prachakhom.issue.casework.AftermathCommand.RateResolution;
import org.prachakhom.issue.casework.AftermathCommand.ReopenIssue;
import org.prachakhom.issue.casework.AftermathCommand.RequestReopening;
import org.prachakhom.issue.casework.AftermathCommand.UnpublishResolution;
import org.prachakhom.issue.casework.IssueCommand.AddContributor;
import org.prachakhom.issue.casework.IssueCommand.AnswerSuggestion;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.ClaimResolution;
import org.prachakhom.issue.casework.IssueCommand.ConfirmClaim;
import org.prachakhom.issue.casework.IssueCommand.CorrectIssue;
import org.prachakhom.issue.casework.IssueCommand.DeclineIssue;
import org.prachakhom.issue.casework.IssueCommand.DeferIssue;
import org.prachakhom.issue.casework.IssueCommand.EraseText;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.ObserveDeadlines;
import org.prachakhom.issue.casework.IssueCommand.PassOnPraise;
import org.prachakhom.issue.casework.IssueCommand.PublishResolution;
import org.prachakhom.issue.casework.IssueCommand.RefuteClaim;
import org.prachakhom.issue.casework.IssueCommand.ReportProgress;
import org.prachakhom.issue.casework.IssueCommand.ResumeIssue;
import org.prachakhom.issue.casework.IssueCommand.ReturnIssue;
import org.prachakhom.issue.casework.IssueCommand.StartWork;
import org.prachakhom.issue.casework.IssueCommand.TransferIssue;
import org.prachakhom.issue.casework.IssueCommand.TriageIssue;
import org.prachakhom.issue.casework.IssueCommand.WithdrawIssue;
import org.prachakhom.issue.casework.MergeCommand.AcceptDuplicate;
import org.prachakhom.issue.casework.MergeCommand.MergeIssue;
import org.prachakhom.issue.casework.MergeCommand.ReleaseDuplicate;
import org.prachakhom.issue.casework.MergeCommand.UnmergeIssue;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.lifecycle.Move;
import org.prachakhom.issue.standing.AgencyClock;
import org.prachakhom.issue.standing.Publishing;
import org.prachakhom.issue.standing.Publishing.Publication;
import org.prachakhom.kit.text.TextSealer;

/** One matter of one community: what may happen to it, and what did. */
@Aggregate
@Revision("4") // a state kept before merging, deferring and reopening is not read
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class Issue {
    /** Rule 4: one more goes back to the secretary. */
    private static final int MOST_TRANSFERS = 3;

    @AggregateIdentifier
    private String issueId;

    private Standing standing = new Standing();

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
                Filing.answers(c.answers(), wording),
                c.recurrenceOf(),
                c.paper(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(CorrectIssue c, TextSealer sealer) {
        Actor by = Filing.correctedBy(c.by(), standing.filer);
        Move.CORRECT.startsFrom(standing.state());
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
        Move.TRIAGE.startsFrom(standing.state());
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.priority() != Priority.UNKNOWN, "/priority");
        AgencyClock clock = standing.clock;
        Instant newDue = standing.agency() == null || clock == null
                ? null
                : clock.due(
                        c.terms().spanFor(c.priority(), c.category()), c.terms().days());
        Wording wording = new Wording(sealer, issueId);
        apply(new IssueTriaged(issueId, c.category(), c.priority(), newDue, wording.note(c.note()), c.by(), c.at()));
    }

    @CommandHandler
    void decide(AssignIssue c, TextSealer sealer) {
        Move.ASSIGN.startsFrom(standing.state());
        if (c.agency().equals(standing.agency()) && standing.state() != IssueState.DEFERRED) {
            return;
        }
        AgencyClock clock = standing.clock;
        AgencyClock running = clock == null
                ? AgencyClock.start(Math.max(1, standing.deadlines.clock()), c.at())
                : clock.resume(c.at());
        Instant newDue = standing.due(running, c.terms());
        Wording wording = new Wording(sealer, issueId);
        apply(new IssueAssigned(
                issueId,
                c.agency(),
                c.liaison(),
                c.terms().levelFor(standing.deadlines.priority(), standing.category),
                running.number(),
                newDue,
                wording.note(c.note()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(TransferIssue c, TextSealer sealer) {
        Move.TRANSFER.startsFrom(standing.state());
        Actor by = by(c.by());
        IssueRule.A_TRANSFER_GOES_TO_ANOTHER_AGENCY.holds(!c.agency().equals(standing.agency()), "/agency");
        SealedText reason = new Wording(sealer, issueId).reason(c.reason());
        if (standing.transfers == MOST_TRANSFERS) {
            apply(new AssignmentReturned(issueId, standing.holder(), c.agency(), reason, by, c.at()));
        } else {
            apply(new IssueTransferred(
                    issueId,
                    standing.holder(),
                    c.agency(),
                    c.liaison(),
                    standing.deadlines.clock(),
                    standing.due(),
                    standing.transfers + 1,
                    reason,
                    by,
                    c.at()));
        }
    }

    @CommandHandler
    void decide(ReturnIssue c, TextSealer sealer) {
        Actor by = c.by().returning(standing.agency(), standing.liaison);
        (by.role().equals(Roles.SECRETARY) ? Move.TAKE_BACK : Move.RETURN).startsFrom(standing.state());
        SealedText reason = new Wording(sealer, issueId).reason(c.reason());
        apply(new AssignmentReturned(issueId, standing.agency(), null, reason, by, c.at()));
    }

    @CommandHandler
    void decide(StartWork c) {
        if (standing.state() == IssueState.IN_PROGRESS) {
            by(c.by());
            return;
        }
        Move.START.startsFrom(standing.state());
        apply(new WorkStarted(issueId, standing.holder(), by(c.by()), c.at()));
    }

    @CommandHandler
    void decide(ReportProgress c, TextSealer sealer) {
        Move.REPORT_PROGRESS.startsFrom(standing.state());
        String helping = c.by().helping(standing.contributors);
        Actor by = helping == null ? by(c.by()) : new Actor(c.by().subject(), Roles.OFFICER, null);
        var note = new Wording(sealer, issueId).report(c.note());
        var photos = Wording.photos(c.photos());
        if (standing.state() == IssueState.ASSIGNED) {
            apply(new WorkStarted(issueId, standing.holder(), by, c.at()));
        }
        String agency = helping == null ? standing.holder() : helping;
        apply(new ProgressReported(issueId, agency, note, c.percent(), photos.isEmpty() ? null : photos, by, c.at()));
    }

    @CommandHandler
    void decide(ClaimResolution c, TextSealer sealer) {
        Move.CLAIM.startsFrom(standing.state());
        Actor by = by(c.by());
        Wording wording = new Wording(sealer, issueId);
        apply(new ResolutionClaimed(
                issueId,
                standing.claim + 1,
                standing.holder(),
                wording.summary(c.summary()),
                wording.evidence(c.photos(), c.reasonWithoutPhoto()),
                standing.due(),
                by,
                c.at()));
    }

    @CommandHandler
    void decide(ConfirmClaim c, StaleVerdicts stale) {
        Judging.confirm(standing, c, stale);
    }

    @CommandHandler
    void decide(RefuteClaim c, StaleVerdicts stale) {
        Judging.refute(standing, c, stale);
    }

    @CommandHandler
    void decide(AnswerSuggestion c, TextSealer sealer) {
        Judging.answer(standing, c, new Wording(sealer, issueId));
    }

    @CommandHandler
    void decide(DeclineIssue c, TextSealer sealer) {
        Move.DECLINE.startsFrom(standing.state());
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.reason() != DeclineReason.UNKNOWN, "/reason");
        SealedText note = new Wording(sealer, issueId).note(c.note());
        apply(new IssueDeclined(
                issueId, standing.decision + 1, Outcome.CLOSED_WITHOUT_FIX, c.reason(), note, c.by(), c.at()));
    }

    @CommandHandler
    void decide(WithdrawIssue c, TextSealer sealer) {
        Actor by = Filing.withdrawnBy(c.by(), standing.filer);
        Move.WITHDRAW.startsFrom(standing.state());
        SealedText note = new Wording(sealer, issueId).note(c.note());
        apply(new IssueWithdrawn(issueId, standing.decision + 1, Outcome.CLOSED_WITHOUT_FIX, note, by, c.at()));
    }

    @CommandHandler
    void decide(PublishResolution c) {
        Publication asked = new Publication(c.decision(), c.textVersion());
        Publishing publishing = standing.publishing;
        if (publishing.published().contains(asked)) {
            return;
        }
        IssueRule refusal = standing.state().decided()
                ? publishing.refusalOf(asked, standing.decision)
                : IssueRule.ONLY_A_DECIDED_ISSUE_IS_PUBLISHED;
        if (refusal == null && standing.outcome != null) {
            apply(new ResolutionPublished(issueId, c.decision(), c.textVersion(), standing.outcome, c.by(), c.at()));
        } else if (refusal != null && !publishing.refused().contains(asked)) {
            apply(new PublicationRefused(issueId, c.decision(), c.textVersion(), refusal.code(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(EraseText c, TextSealer sealer) {
        apply(new TextErased(issueId, sealer.destroyKeys(issueId), c.by(), c.at()));
    }

    @CommandHandler
    void decide(DeferIssue c, TextSealer sealer) {
        Deferring.defer(standing, c, new Wording(sealer, issueId));
    }

    @CommandHandler
    void decide(ResumeIssue c) {
        Deferring.resume(standing, c);
    }

    @CommandHandler
    void decide(ObserveDeadlines c) {
        Deferring.observe(standing, c);
    }

    @CommandHandler
    void decide(PassOnPraise c, TextSealer sealer) {
        Move.PASS_ON.startsFrom(standing.state());
        IssueRule.ONLY_PRAISE_AT_THE_DESK_IS_PASSED_ON.holds(standing.kind == IssueKind.PRAISE);
        SealedText note = new Wording(sealer, issueId).note(c.note());
        apply(new PraisePassedOn(issueId, standing.decision + 1, Outcome.NOTED, c.agency(), note, c.by(), c.at()));
    }

    @CommandHandler
    void decide(AddContributor c, TextSealer sealer) {
        IssueRule.A_CONTRIBUTOR_IS_ANOTHER_AGENCY.holds(!c.agency().equals(standing.agency()), "/agency");
        if (!standing.contributors.contains(c.agency())) {
            SealedText note = new Wording(sealer, issueId).note(c.note());
            apply(new ContributorAdded(issueId, c.agency(), note, c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(AcceptDuplicate c) {
        Duplicates.accept(standing, c);
    }

    @CommandHandler
    void decide(ReleaseDuplicate c) {
        Duplicates.release(standing, c);
    }

    @CommandHandler
    void decide(MergeIssue c) {
        Duplicates.merge(standing, c);
    }

    @CommandHandler
    void decide(UnmergeIssue c) {
        Duplicates.unmerge(standing, c);
    }

    @CommandHandler
    void decide(RequestReopening c, TextSealer sealer) {
        Afterwards.request(standing, c, new Wording(sealer, issueId));
    }

    @CommandHandler
    void decide(AnswerReopening c) {
        Afterwards.answer(standing, c);
    }

    @CommandHandler
    void decide(ReopenIssue c) {
        Afterwards.openAgain(standing, c);
    }

    @CommandHandler
    void decide(UnpublishResolution c) {
        Afterwards.takeBack(standing, c);
    }

    @CommandHandler
    void decide(RateResolution c, TextSealer sealer) {
        Afterwards.rate(standing, c, new Wording(sealer, issueId));
    }

    @CommandHandler
    void decide(AddComment c, TextSealer sealer) {
        Afterwards.comment(standing, c, new Wording(sealer, issueId));
    }

    @CommandHandler
    void decide(AttachEvidence c, TextSealer sealer) {
        Afterwards.attach(standing, c, new Wording(sealer, issueId));
    }

    @EventSourcingHandler
    void evolve(IssueEvent event) {
        issueId = event.streamId();
        standing.evolve(event);
    }

    private Actor by(Acting person) {
        return person.on(standing.agency(), standing.liaison);
    }
}
