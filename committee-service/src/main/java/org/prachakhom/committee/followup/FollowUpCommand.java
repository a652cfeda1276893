package org.prachakhom.committee.followup;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Finding;
import org.prachakhom.events.value.FixedCount;

/** What may be asked of a follow-up case. Texts are plain here and sealed in the events. */
sealed interface FollowUpCommand {

    /**
     * An agency became responsible: opens the case, or hands it over. {@code liaison} acts for an external agency. Here and
     * below, {@code issueVersion} is that of the issue after the fact that is followed.
     */
    record FollowAssignment(
            @TargetAggregateIdentifier String followUpId,
            CaseSubject subject,
            String agency,
            @Nullable String liaison,
            int issueVersion,
            Actor by,
            Instant at)
            implements FollowUpCommand {}

    /** The agency claimed to be done, at {@code at}. */
    record OpenCycle(@TargetAggregateIdentifier String followUpId, int claim, String agency, Actor by, Instant at)
            implements FollowUpCommand {}

    /**
     * The team was on site; nobody of the {@code contributors} may check what they helped with. {@code drawn} is the claim on
     * whose confirmation the lot fell, 0 for none.
     */
    record RecordSurvey(
            @TargetAggregateIdentifier String followUpId,
            List<SurveyMember> members,
            Instant visitedAt,
            String finding,
            List<String> photos,
            int drawn,
            Set<String> contributors,
            Actor by,
            Instant at)
            implements FollowUpCommand {

        public RecordSurvey {
            contributors = Set.copyOf(contributors);
        }
    }

    /** The team decides on a claim; {@code signerAgency} is the signer's own agency, null for an outsider. */
    record GiveVerdict(
            @TargetAggregateIdentifier String followUpId,
            int claim,
            Finding verdict,
            @Nullable FixedCount fixedCount,
            String finding,
            @Nullable String signerAgency,
            Set<String> contributors,
            Actor by,
            Instant at)
            implements FollowUpCommand {

        public GiveVerdict {
            contributors = Set.copyOf(contributors);
        }
    }

    /**
     * The team answers a request to reopen the issue; {@code open} says whether the request is known and waits for an
     * answer, as far as it is known here.
     */
    record DecideReopening(
            @TargetAggregateIdentifier String followUpId,
            int request,
            boolean open,
            boolean granted,
            String reason,
            @Nullable String signerAgency,
            Set<String> contributors,
            Actor by,
            Instant at)
            implements FollowUpCommand {

        public DecideReopening {
            contributors = Set.copyOf(contributors);
        }
    }

    /**
     * The team looked again at what it had confirmed; {@code drawn} is as in {@link RecordSurvey}, {@code passed} says
     * whether the fix lasted.
     */
    record RecordRecheck(
            @TargetAggregateIdentifier String followUpId,
            int claim,
            int drawn,
            boolean passed,
            String finding,
            @Nullable String signerAgency,
            Set<String> contributors,
            Actor by,
            Instant at)
            implements FollowUpCommand {

        public RecordRecheck {
            contributors = Set.copyOf(contributors);
        }
    }

    /** Somebody asks to reopen an issue; one that no agency ever held has no case yet, in which to answer. */
    record OpenEndedCase(
            @TargetAggregateIdentifier String followUpId, CaseSubject subject, int issueVersion, Actor by, Instant at)
            implements FollowUpCommand {}

    /** The issue goes on: it was reopened, or is merged no more. */
    record ReopenCase(@TargetAggregateIdentifier String followUpId, int issueVersion, Actor by, Instant at)
            implements FollowUpCommand {}

    /** The issue ended without a verdict. */
    record CloseCase(@TargetAggregateIdentifier String followUpId, int issueVersion, Actor by, Instant at)
            implements FollowUpCommand {}

    /** The text of the issue was erased. */
    record EraseFindings(@TargetAggregateIdentifier String followUpId, Actor by, Instant at)
            implements FollowUpCommand {}
}
