package org.prachakhom.gateway.pages.client;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            String kind,
            String community,
            String category,
            String priority,
            String state,
            @Nullable String agency,
            @Nullable String liaison,
            @Nullable Instant due,
            boolean overdue,
            @Nullable String outcome,
            @Nullable String declineReason,
            int claims,
            int refutations,
            Instant filedAt,
            @Nullable Instant assignedAt,
            @Nullable Instant claimedAt,
            @Nullable Instant verifiedAt,
            @Nullable Instant publishedAt,
            @Nullable String meetingId,
            @Nullable String title,
            @Nullable String description,
            @Nullable SeenPlace place,
            @Nullable Filer filer) {

        /** Whether no agency holds it. */
        public boolean waitsAtTheDesk() {
            return state.equals("FILED") || state.equals("RETURNED");
        }

        /** Whether it is neither decided nor published. */
        public boolean open() {
            return switch (state) {
                case "FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS", "DEFERRED", "CLAIMED" -> true;
                default -> false;
            };
        }
    }

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
            @Nullable Map<String, String> texts) {

        /** A detail by its name, or null. */
        public @Nullable Object detail(String name) {
            return details == null ? null : details.get(name);
        }

        /** The text of this name, or null. */
        public @Nullable String text(String name) {
            return texts == null ? null : texts.get(name);
        }
    }

    /** One issue that waits for an agency. */
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
            Instant due,
            boolean fresh,
            boolean dueSoon,
            boolean overdue) {}

    @GetExchange
    Page<Issue> issues(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/inbox")
    Page<Waiting> inbox(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/{id}")
    Issue issue(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @GetExchange("/{id}/history?limit=200")
    Page<Deed> history(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @PostExchange
    Accepted file(@RequestBody Map<String, Object> body, Sending sending);

    /** {@code step} is triage, assignment, start, progress, claim, transfer, return, decline, withdrawal or correction. */
    @PostExchange("/{id}/{step}")
    Accepted move(
            @PathVariable String id, @PathVariable String step, @RequestBody Map<String, Object> body, Sending sending);
}
