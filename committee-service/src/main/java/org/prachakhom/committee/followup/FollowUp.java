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
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.followup.CycleOpened;
import org.prachakhom.events.followup.FollowUpAgencyChanged;
import org.prachakhom.events.followup.FollowUpClosed;
import org.prachakhom.events.followup.FollowUpEvent;
import org.prachakhom.events.followup.FollowUpOpened;
import org.prachakhom.events.followup.FollowUpReopened;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.events.followup.ReopenDecided;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.followup.VerdictGiven;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;
import org.prachakhom.kit.rule.RuleBroken;
import org.prachakhom.kit.text.TextSealer;

/** The follow-up team's case of one issue; it has the id of the issue. */
@Aggregate
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
class FollowUp {
    /** Section 5: a claim waits for its visit 7 calendar days. */
    private static final Duration VISIT_WITHIN = Duration.ofDays(7);

    private static final int SHORTEST_FINDING = 10;

    @AggregateIdentifier
    private String followUpId;

    private @Nullable String agency;
    private @Nullable String liaison;
    private Instant assignedAt = Instant.EPOCH;
    private @Nullable ClaimCycle cycle;
    private boolean closed;

    FollowUp() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FollowUpCommand.FollowAssignment c) {
        CaseSubject subject = c.subject();
        if (agency == null) {
            apply(new FollowUpOpened(
                    c.followUpId(),
                    subject.municipality(),
                    subject.number(),
                    subject.community(),
                    subject.category(),
                    c.agency(),
                    c.liaison(),
                    c.by(),
                    c.at()));
        } else if (!c.at().isBefore(assignedAt) && !isHeldBy(c.agency(), c.liaison())) {
            // an older assignment comes again when the topic is read once more; it must not take the case back
            apply(new FollowUpAgencyChanged(followUpId, c.agency(), c.liaison(), c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.OpenCycle c) {
        if (cycle == null || c.claim() > cycle.claim()) {
            Instant surveyDue = c.at().plus(VISIT_WITHIN);
            apply(new CycleOpened(followUpId, c.claim(), c.agency(), surveyDue, c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.RecordSurvey c, TextSealer sealer) {
        FollowUpRule.A_VISIT_LIES_IN_THE_PAST.holds(!c.visitedAt().isAfter(c.at()), "/visitedAt");
        ClaimCycle checked = cycle != null && cycle.isCheckedBy(c.visitedAt()) ? cycle : null;
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < c.members().size(); i++) {
            SurveyMember member = c.members().get(i);
            String pointer = "/members/" + i;
            FollowUpRule.A_MEMBER_IS_NAMED_ONCE.holds(persons.add(member.person()), pointer + "/person");
            FollowUpRule.NO_MEMBER_IS_OF_THE_CLAIMING_AGENCY.holds(
                    checked == null || !checked.isWorkOf(member.agency()), pointer + "/agency");
        }
        List<String> members = c.members().stream().map(SurveyMember::person).toList();
        apply(new SurveyRecorded(
                followUpId,
                checked == null ? null : checked.claim(),
                members,
                c.visitedAt(),
                sealer.seal(followUpId, c.finding()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(FollowUpCommand.GiveVerdict c, TextSealer sealer) {
        FollowUpRule.THE_VERDICT_IS_KNOWN.holds(c.verdict() != Finding.UNKNOWN, "/verdict");
        FollowUpRule.PARTLY_FIXED_COUNTS_SOME_BUT_NOT_ALL.holds(countFits(c.verdict(), c.fixedCount()), "/fixedCount");
        FollowUpRule.A_FINDING_SAYS_SOMETHING.holds(c.finding().strip().length() >= SHORTEST_FINDING, "/finding");
        ClaimCycle judged = cycle != null && cycle.claim() == c.claim() ? cycle : null;
        if (judged == null) {
            throw new RuleBroken(FollowUpRule.ONLY_THE_LATEST_CLAIM_IS_JUDGED, "/claim");
        }
        FollowUpRule.A_CLAIM_IS_JUDGED_ONCE.holds(!judged.judged(), "/claim");
        FollowUpRule.THE_SIGNER_IS_NOT_OF_THE_CLAIMING_AGENCY.holds(!judged.isWorkOf(c.signerAgency()));
        FollowUpRule.A_VERDICT_NEEDS_A_SURVEY_OF_ITS_CLAIM.holds(judged.surveyed());
        apply(new VerdictGiven(
                followUpId,
                c.claim(),
                c.verdict(),
                c.fixedCount(),
                sealer.seal(followUpId, c.finding()),
                c.by(),
                c.at()));
    }

    @CommandHandler
    void decide(FollowUpCommand.EraseFindings c, TextSealer sealer) {
        List<String> kids = sealer.destroyKeys(followUpId);
        if (!kids.isEmpty()) {
            apply(new FollowUpTextErased(followUpId, kids, c.by(), c.at()));
        }
    }

    @CommandHandler
    void decide(FollowUpCommand.CloseCase c) {
        if (!closed) {
            apply(new FollowUpClosed(followUpId, c.by(), c.at()));
        }
    }

    @EventSourcingHandler
    void evolve(FollowUpEvent event) {
        switch (event) {
            case FollowUpOpened e -> {
                followUpId = e.followUpId();
                assign(e.agency(), e.liaison(), e.at());
            }
            case FollowUpAgencyChanged e -> assign(e.agency(), e.liaison(), e.at());
            case CycleOpened e ->
                cycle = new ClaimCycle(
                        e.claim(), e.agency(), e.agency().equals(agency) ? liaison : null, e.at(), false, false);
            case SurveyRecorded e -> cycle = cycle == null || e.claim() == null ? cycle : cycle.withSurvey();
            case VerdictGiven _ -> cycle = cycle == null ? null : cycle.withVerdict();
            case FollowUpClosed _ -> closed = true;
            case FollowUpReopened _ -> closed = false;
            case ReopenDecided _, FollowUpTextErased _ -> {
                // the texts are in the events only
            }
        }
    }

    private void assign(String to, @Nullable String liaisonOfIt, Instant at) {
        agency = to;
        liaison = liaisonOfIt;
        assignedAt = at;
    }

    private boolean isHeldBy(String otherAgency, @Nullable String otherLiaison) {
        return otherAgency.equals(agency) && Objects.equals(otherLiaison, liaison);
    }

    private static boolean countFits(Finding verdict, @Nullable FixedCount count) {
        if (verdict != Finding.PARTLY_FIXED) {
            return count == null;
        }
        return count != null && count.fixed() > 0 && count.fixed() < count.total();
    }
}
