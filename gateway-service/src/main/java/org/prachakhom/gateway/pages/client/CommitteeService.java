package org.prachakhom.gateway.pages.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The follow-up team's cases, and the figures of progress. Bodies are as in docs/api/committee.json. */
@HttpExchange("/api/v1")
public interface CommitteeService {

    /**
     * One case: {@code NOTHING_CLAIMED}, {@code TO_VISIT}, {@code TO_DECIDE}, {@code JUDGED} or {@code ENDED};
     * {@code claim} is the latest one's number; {@code recheckDue} is null unless the team has to look again at what it confirmed,
     * {@code recheckPassed} until somebody has.
     */
    record Case(
            String id,
            String number,
            Name community,
            @Nullable Name agency,
            @Nullable Name category,
            @Nullable String issueState,
            @Nullable String title,
            @Nullable String place,
            String status,
            @Nullable Integer claim,
            @Nullable Instant claimedAt,
            @Nullable Instant surveyDue,
            boolean overdue,
            @Nullable Instant surveyedAt,
            @Nullable String verdict,
            int openRequests,
            @Nullable Instant recheckDue,
            @Nullable Boolean recheckPassed,
            long version) {

        /** Whether what was confirmed of the latest claim did not last. */
        public boolean undone() {
            return Boolean.FALSE.equals(recheckPassed);
        }
    }

    /** One visit; {@code members} are ids of persons. */
    record Survey(
            @Nullable Integer claim,
            List<String> members,
            Instant visitedAt,
            String finding,
            @Nullable List<String> photos,
            String recordedBy) {}

    /** A decision on a claim. */
    record Verdict(
            int claim,
            String verdict,
            @Nullable FixedCount fixedCount,
            String finding,
            String signedBy,
            Instant givenAt) {}

    /** {@code fixed} of {@code total}. */
    record FixedCount(int fixed, int total) {}

    /** A community disputes a result; {@code open} until the team answers, or the issue goes on for another reason. */
    record Reopening(
            int request,
            int decision,
            String community,
            String reason,
            Instant requestedAt,
            boolean open,
            @Nullable Answer answer) {}

    /** What the team answered, and why. */
    record Answer(boolean granted, String reason, Instant decidedAt) {}

    /** A second look at what was confirmed of a claim. */
    record Recheck(int claim, boolean passed, String finding, Instant recordedAt) {}

    /** A case with everything that was seen and decided. */
    record CaseFile(
            Case followUp,
            List<Survey> surveys,
            List<Verdict> verdicts,
            @Nullable List<Reopening> reopenings,
            @Nullable List<Recheck> rechecks,
            String upTo) {

        /** Whether somebody was there for the second look that is due: a visit after a verdict names the claim only then. */
        public boolean revisited() {
            return verdicts.stream()
                    .filter(verdict -> Integer.valueOf(verdict.claim()).equals(followUp.claim()))
                    .anyMatch(verdict -> surveys.stream()
                            .anyMatch(survey -> Integer.valueOf(verdict.claim()).equals(survey.claim())
                                    && survey.visitedAt().isAfter(verdict.givenAt())));
        }

        /** The second looks, by claim. */
        public List<Recheck> looks() {
            return rechecks == null ? List.of() : rechecks;
        }

        /** The requests to open it again, the earliest first. */
        public List<Reopening> disputes() {
            return reopenings == null ? List.of() : reopenings;
        }

        /** The request that waits for an answer, or null. */
        public @Nullable Reopening openDispute() {
            return disputes().stream().filter(Reopening::open).findFirst().orElse(null);
        }
    }

    /** How the issues of one group stand; {@code key} is null for those that no agency holds. */
    record Figure(
            @Nullable String key,
            @Nullable String nameTh,
            @Nullable String nameEn,
            int issues,
            int open,
            int claimed,
            int claims,
            int refutations,
            int verified,
            int closedWithoutFix,
            int noted,
            int merged,
            int reopenings,
            int published,
            Map<String, Integer> states) {

        /** How many of the open ones wait until a day. */
        public int deferred() {
            return states.getOrDefault("DEFERRED", 0);
        }
    }

    /** The figures by state, agency, community or month. */
    record Figures(String by, List<Figure> figures, String upTo) {}

    @GetExchange("/follow-ups")
    Page<Case> cases(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/follow-ups/{id}")
    CaseFile file(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @GetExchange(
            url = "/follow-ups/{id}/photos/{photo}",
            accept = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String photo);

    @PostExchange("/follow-ups/{id}/surveys")
    Accepted survey(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/follow-ups/{id}/verdict")
    Accepted verdict(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/follow-ups/{id}/reopening")
    Accepted reopening(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/follow-ups/{id}/recheck")
    Accepted recheck(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @GetExchange("/progress/figures")
    Figures figures(@RequestParam String by);
}
