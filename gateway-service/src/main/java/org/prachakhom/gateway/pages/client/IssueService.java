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

/** Issues: the register, the story of one, and what is done with it. Bodies are as in docs/api/issue.json. */
@HttpExchange("/api/v1/issues")
public interface IssueService {

    /** An issue as far as the reader may see it: without title, only the card. Instants are UTC. */
    record Issue(
            String id,
            long version,
            String number,
            @Nullable String kind,
            String community,
            String category,
            @Nullable String priority,
            String state,
            @Nullable String agency,
            @Nullable String liaison,
            @Nullable Instant due,
            boolean overdue,
            @Nullable String outcome,
            @Nullable String declineReason,
            @Nullable Integer claims,
            @Nullable Integer refutations,
            Instant filedAt,
            @Nullable Instant assignedAt,
            @Nullable Instant claimedAt,
            @Nullable Instant verifiedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant reopenedAt,
            @Nullable Instant deferredUntil,
            @Nullable String deferralReason,
            @Nullable String passedOnTo,
            @Nullable String mergedInto,
            @Nullable Integer duplicates,
            @Nullable List<String> contributors,
            @Nullable List<String> escalations,
            @Nullable String recurrenceOf,
            @Nullable Paper paper,
            @Nullable List<Answer> answers,
            @Nullable Rating rating,
            @Nullable String meetingId,
            @Nullable String title,
            @Nullable String description,
            @Nullable SeenPlace place,
            @Nullable Filer filer) {

        /** Whether it is of this kind, as far as the reader may know. */
        public boolean is(String wanted) {
            return wanted.equals(kind);
        }

        /** The state as people are told it: a suggestion is looked at by its agency and answered at the desk. */
        public String shown() {
            if (is("SUGGESTION") && state.equals("CLAIMED")) {
                return "LOOKED_AT";
            }
            return is("SUGGESTION") && state.equals("VERIFIED") ? "ANSWERED" : state;
        }

        /** Whether this agency helps with it, without holding it. */
        public boolean isHelpedBy(@Nullable String code) {
            return code != null && contributors != null && contributors.contains(code);
        }

        /** Whether no agency holds it. */
        public boolean waitsAtTheDesk() {
            return state.equals("FILED") || state.equals("RETURNED");
        }

        /** Whether an agency has it to work on, or put it off. */
        public boolean inAgencysHands() {
            return state.equals("ASSIGNED") || state.equals("IN_PROGRESS") || state.equals("DEFERRED");
        }

        /** Whether it has a result that may be disputed. */
        public boolean decided() {
            return state.equals("VERIFIED") || state.equals("DECLINED") || state.equals("PUBLISHED");
        }

        /** Whether it is neither decided nor published. */
        public boolean open() {
            return switch (state) {
                case "FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "CLAIMED" -> true;
                default -> false;
            };
        }
    }

    /** The municipality's own record of an issue that was open before this system. */
    record Paper(String reference, @Nullable Instant raisedAt) {}

    /** How content the communities are: the mean of their scores, 1 to 5. */
    record Rating(double average, int communities) {}

    /** What was answered to a question of the category. */
    record Answer(String question, @Nullable String text) {}

    /** Where it is: words, the exact point, or both. */
    record SeenPlace(@Nullable String words, @Nullable Point point) {}

    /** Degrees. */
    record Point(double lat, double lon) {}

    /** Who filed, and for whom. */
    record Filer(String subject, @Nullable String onBehalfOf) {}

    /** One event in the story of an issue; texts and details are missing for who sees the card only. */
    record Deed(
            long version,
            String type,
            Instant happenedAt,
            String role,
            @Nullable String actor,
            @Nullable String onBehalfOf,
            @Nullable Map<String, Object> details,
            @Nullable Map<String, String> texts,
            @Nullable String words) {

        /** A detail by its name, or null. */
        public @Nullable Object detail(String name) {
            return details == null ? null : details.get(name);
        }

        /** The text of this name, or null. */
        public @Nullable String text(String name) {
            return texts == null ? null : texts.get(name);
        }
    }

    /** A photo, shown by the event of this version and type. */
    record ShownPhoto(
            String photo,
            long version,
            String type,
            Instant happenedAt,
            String role,
            @Nullable String caption) {}

    /** One issue that waits for an agency, is deferred by it, or is helped with by it. */
    record Waiting(
            String id,
            long version,
            String number,
            String community,
            String category,
            String priority,
            String title,
            String agency,
            @Nullable String liaison,
            Instant assignedAt,
            @Nullable Instant due,
            boolean fresh,
            boolean dueSoon,
            boolean overdue,
            @Nullable Instant deferredUntil) {}

    /**
     * An issue that looks like the one that is being filed: {@code offer} is DUPLICATE, REOPENING or RECURRENCE,
     * {@code reasons} are NEAR, SAME_PLACE or SIMILAR_TEXT.
     */
    record LookAlike(
            String id,
            String number,
            String community,
            String category,
            String state,
            @Nullable String title,
            @Nullable Instant filedAt,
            String offer,
            List<String> reasons) {}

    /**
     * Who held an issue how long. Nothing sets the {@code seconds} back; {@code endedAt} is null while they run. Each of the
     * {@code loops} names agencies through which it came back to the first.
     */
    record Responsibility(
            @Nullable Instant endedAt, long seconds, int handOvers, List<List<String>> loops, List<Turn> turns) {

        /** Whether its clock still runs. */
        public boolean running() {
            return endedAt == null;
        }
    }

    /** One holder's turn: an agency's, or the desk's where {@code agency} is null. */
    record Turn(
            @Nullable String agency,
            String came,
            Instant from,
            @Nullable Instant until,
            long seconds,
            long secondsDeferred,
            long secondsClaimed,
            boolean again) {

        /** How long the agency's own clock stood still. */
        public long stoodStill() {
            return secondsDeferred + secondsClaimed;
        }
    }

    @GetExchange
    Page<Issue> issues(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/inbox")
    Page<Waiting> inbox(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/{id}")
    Issue issue(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    /** As it stood at the end of this day in Bangkok. */
    @GetExchange("/{id}")
    Issue issueAsOf(@PathVariable String id, @RequestParam String asOf);

    @GetExchange("/similar")
    Page<LookAlike> similar(@RequestParam MultiValueMap<String, String> words);

    @GetExchange("/{id}/responsibility")
    Responsibility responsibility(@PathVariable String id);

    @GetExchange("/{id}/history?limit=200")
    Page<Deed> history(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    /** The photos, in the order in which they came; 200 at most. */
    @GetExchange("/{id}/photos?limit=200")
    Page<ShownPhoto> photos(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @GetExchange(
            url = "/{id}/photos/{photo}",
            accept = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String photo);

    @PostExchange
    Accepted file(@RequestBody Map<String, Object> body, Sending sending);

    /** {@code step} is the last part of the door: triage, assignment, start, deferral, merge, rating and the like. */
    @PostExchange("/{id}/{step}")
    Accepted move(
            @PathVariable String id, @PathVariable String step, @RequestBody Map<String, Object> body, Sending sending);
}
