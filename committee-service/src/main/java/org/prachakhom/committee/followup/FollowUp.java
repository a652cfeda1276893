package org.prachakhom.committee.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpEvent;
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
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.kit.text.TextSealer;

/** The follow-up team's case of one issue; it has the id of the issue. */
@Aggregate
@Revision("3") // a state kept before confirmed fixes were looked at again is not read
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class FollowUp {
    /** Section 5: a claim waits for its visit 7 calendar days. */
    private static final Duration VISIT_WITHIN = Duration.ofDays(7);

    private static final int SHORTEST_FINDING = 10;
    private static final int MOST_PHOTOS = 10;

    @AggregateIdentifier
    private @Nullable String followUpId;

    private @Nullable String agency;
    private @Nullable String liaison;
    private @Nullable ClaimCycle cycle;
    private boolean closed;
    /** The version of the issue that was followed last: clocks may differ, and what is older may be heard again. */
    private int issueVersion = -1;

    private Set<Integer> answered = new HashSet<>();

    FollowUp() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FollowUpCommand.FollowAssignment c) {
        CaseSubject subject = c.subject();
        if (followUpId == null) {
            apply(opened(c.followUpId(), subject, c.agency(), c.liaison(), c.issueVersion(), c.by(), c.at()));
        } else if (c.issueVersion() > issueVersion && !isHeldBy(c.agency(), c.liaison())) {
            // an older assignment comes again when the topic is read once more; it must not take the case back
            apply(new FollowUpAgencyChanged(c.followUpId(), c.agency(), c.liaison(), c.issueVersion(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.OpenCycle c) {
        if (cycle == null || c.claim() > cycle.claim()) {
            Instant surveyDue = c.at().plus(VISIT_WITHIN);
            apply(new CycleOpened(c.followUpId(), c.claim(), c.agency(), surveyDue, c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.RecordSurvey c, TextSealer sealer) {
        FollowUpRule.WHAT_ENDED_IS_NOT_CHECKED.holds(!closed);
        FollowUpRule.A_VISIT_LIES_IN_THE_PAST.holds(!c.visitedAt().isAfter(c.at()), "/visitedAt");
        ClaimCycle checked = cycle != null && cycle.isCheckedBy(c.visitedAt(), c.drawn()) ? cycle : null;
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < c.members().size(); i++) {
            SurveyMember member = c.members().get(i);
            String pointer = "/members/" + i;
            FollowUpRule.A_MEMBER_IS_NAMED_ONCE.holds(persons.add(member.person()), pointer + "/person");
            FollowUpRule.NO_MEMBER_IS_OF_THE_CLAIMING_AGENCY.holds(
                    checked == null || !checked.isWorkOf(member.agency(), c.contributors()), pointer + "/agency");
        }
        FollowUpRule.A_SURVEY_SHOWS_AT_MOST_10_PHOTOS.holds(c.photos().size() <= MOST_PHOTOS, "/photos");
        List<String> members = c.members().stream().map(SurveyMember::person).toList();
        apply(new SurveyRecorded(
                c.followUpId(),
                checked == null ? null : checked.claim(),
                members,
                c.visitedAt(),
                sealer.seal(c.followUpId(), c.finding()),
                c.photos(),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(FollowUpCommand.GiveVerdict c, TextSealer sealer) {
        FollowUpRule.WHAT_ENDED_IS_NOT_CHECKED.holds(!closed);
        FollowUpRule.THE_VERDICT_IS_KNOWN.holds(c.verdict() != Finding.UNKNOWN, "/verdict");
        FollowUpRule.PARTLY_FIXED_COUNTS_SOME_BUT_NOT_ALL.holds(countFits(c.verdict(), c.fixedCount()), "/fixedCount");
        FollowUpRule.A_FINDING_SAYS_SOMETHING.holds(c.finding().strip().length() >= SHORTEST_FINDING, "/finding");
        ClaimCycle judged = cycle != null && cycle.claim() == c.claim() ? cycle : null;
        if (judged == null) {
            throw new RuleBroken(FollowUpRule.ONLY_THE_LATEST_CLAIM_IS_JUDGED, "/claim");
        }
        FollowUpRule.A_CLAIM_IS_JUDGED_ONCE.holds(!judged.judged(), "/claim");
        FollowUpRule.THE_SIGNER_IS_NOT_OF_THE_CLAIMING_AGENCY.holds(
                !judged.isWorkOf(c.signerAgency(), c.contributors()));
        FollowUpRule.A_VERDICT_NEEDS_A_SURVEY_OF_ITS_CLAIM.holds(judged.surveyed());
        apply(new VerdictGiven(
                c.followUpId(),
                c.claim(),
                c.verdict(),
                c.fixedCount(),
                sealer.seal(c.followUpId(), c.finding()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(FollowUpCommand.EraseFindings c, TextSealer sealer) {
        List<String> kids = sealer.destroyKeys(c.followUpId());
        if (!kids.isEmpty()) {
            apply(new FollowUpTextErased(c.followUpId(), kids, c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.CloseCase c) {
        // an older end comes again when the topic is read once more; it must not close what was opened since
        if (!closed && c.issueVersion() > issueVersion) {
            apply(new FollowUpClosed(c.followUpId(), c.issueVersion(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.ReopenCase c) {
        if (closed && c.issueVersion() > issueVersion) {
            apply(new FollowUpReopened(c.followUpId(), c.issueVersion(), c.by(), c.at()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FollowUpCommand.OpenEndedCase c) {
        if (followUpId == null) {
            apply(opened(c.followUpId(), c.subject(), null, null, c.issueVersion(), c.by(), c.at()));
            apply(new FollowUpClosed(c.followUpId(), c.issueVersion(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.DecideReopening c, TextSealer sealer) {
        FollowUpRule.A_REQUEST_IS_ANSWERED_ONCE.holds(!answered.contains(c.request()), "/request");
        FollowUpRule.ONLY_AN_OPEN_REQUEST_IS_ANSWERED.holds(c.open(), "/request");
        FollowUpRule.AN_ANSWER_SAYS_WHY.holds(c.reason().strip().length() >= SHORTEST_FINDING, "/reason");
        FollowUpRule.WHO_ANSWERS_DID_NOT_WORK_ON_IT.holds(!worksOnIt(c.signerAgency(), c.contributors()));
        apply(new ReopenDecided(
                c.followUpId(), c.request(), c.granted(), sealer.seal(c.followUpId(), c.reason()), c.by(), c.at()));
    }

    @CommandHandler
    void decide(FollowUpCommand.RecordRecheck c, TextSealer sealer) {
        FollowUpRule.WHAT_ENDED_IS_NOT_CHECKED.holds(!closed);
        FollowUpRule.A_FINDING_SAYS_SOMETHING.holds(c.finding().strip().length() >= SHORTEST_FINDING, "/finding");
        ClaimCycle fixed = cycle != null && cycle.claim() == c.claim() && cycle.fixedAt() != null ? cycle : null;
        if (fixed == null) {
            throw new RuleBroken(FollowUpRule.ONLY_WHAT_COUNTS_AS_FIXED_IS_CHECKED_AGAIN, "/claim");
        }
        // who asks too early must not learn by it where the lot fell
        FollowUpRule.A_FIX_IS_CHECKED_AGAIN_AFTER_30_DAYS.holds(fixed.isRecheckedAt(c.at()));
        FollowUpRule.ONLY_WHAT_WAS_DRAWN_IS_CHECKED_AGAIN.holds(c.drawn() == c.claim(), "/claim");
        FollowUpRule.THE_SIGNER_IS_NOT_OF_THE_CLAIMING_AGENCY.holds(
                !fixed.isWorkOf(c.signerAgency(), c.contributors()));
        FollowUpRule.A_RECHECK_NEEDS_A_SURVEY_OF_ITS_OWN.holds(fixed.revisited());
        apply(new RecheckRecorded(
                c.followUpId(), c.claim(), c.passed(), sealer.seal(c.followUpId(), c.finding()), c.by(), c.at()));
    }

    @EventSourcingHandler
    void evolve(FollowUpEvent event) {
        switch (event) {
            case FollowUpOpened e -> {
                followUpId = e.followUpId();
                assign(e.agency(), e.liaison(), e.issueVersion());
            }
            case FollowUpAgencyChanged e -> assign(e.agency(), e.liaison(), e.issueVersion());
            case CycleOpened e ->
                cycle = ClaimCycle.opened(e.claim(), e.agency(), e.agency().equals(agency) ? liaison : null, e.at());
            case SurveyRecorded e -> cycle = cycle == null || e.claim() == null ? cycle : cycle.withSurvey();
            case VerdictGiven e -> cycle = cycle == null ? null : cycle.withVerdict(e.verdict(), e.at());
            case FollowUpClosed e -> turn(true, e.issueVersion());
            case FollowUpReopened e -> turn(false, e.issueVersion());
            case ReopenDecided e -> {
                answered.add(e.request());
                // the first grant wins: what is opened again is not looked at again
                cycle = cycle == null || !e.granted() ? cycle : cycle.settled();
            }
            case RecheckRecorded _ -> cycle = cycle == null ? null : cycle.settled();
            case FollowUpTextErased _ -> {
                // the texts are in the events only
            }
        }
    }

    private static FollowUpOpened opened(
            String id,
            CaseSubject subject,
            @Nullable String agency,
            @Nullable String liaison,
            int issueVersion,
            Actor by,
            Instant at) {
        return new FollowUpOpened(
                id,
                subject.municipality(),
                subject.number(),
                subject.community(),
                subject.category(),
                agency,
                liaison,
                issueVersion,
                by,
                at);
    }

    private void turn(boolean nowClosed, @Nullable Integer followed) {
        closed = nowClosed;
        follow(followed);
    }

    private void assign(@Nullable String to, @Nullable String liaisonOfIt, @Nullable Integer followed) {
        agency = to;
        liaison = liaisonOfIt;
        follow(followed);
    }

    private void follow(@Nullable Integer version) {
        issueVersion = version == null ? issueVersion : version;
    }

    private boolean isHeldBy(String otherAgency, @Nullable String otherLiaison) {
        return otherAgency.equals(agency) && Objects.equals(otherLiaison, liaison);
    }

    /** Rule 10, for the answer to a request: whoever holds it, claimed it or helped. */
    private boolean worksOnIt(@Nullable String ofAgency, Set<String> contributors) {
        boolean claimed = cycle != null && cycle.isWorkOf(ofAgency, contributors);
        return ofAgency != null
                && (claimed || ofAgency.equals(agency) || ofAgency.equals(liaison) || contributors.contains(ofAgency));
    }

    private static boolean countFits(Finding verdict, @Nullable FixedCount count) {
        if (verdict != Finding.PARTLY_FIXED) {
            return count == null;
        }
        return count != null && count.fixed() > 0 && count.fixed() < count.total();
    }
}
