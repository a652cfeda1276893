package org.prachakhom.gateway.pages.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Publications, notices, and what everyone may read. Bodies are as in docs/api/notification.json. */
@HttpExchange
public interface NotificationService {

    /** Where an issue stands on its way to everyone; {@code version} is null before the first text was cleared. */
    record Publication(
            String issueId,
            String number,
            String community,
            String category,
            @Nullable String agency,
            String kind,
            String state,
            String status,
            @Nullable String outcome,
            @Nullable String issueTitle,
            @Nullable String issueDescription,
            @Nullable String finding,
            @Nullable String declineReason,
            @Nullable String note,
            @Nullable String title,
            @Nullable String text,
            int textVersion,
            boolean erased,
            @Nullable Instant decidedAt,
            @Nullable Instant clearedAt,
            @Nullable Instant requestedAt,
            @Nullable Instant publishedAt,
            @Nullable String refusedRule,
            @Nullable Instant takenBackAt,
            @Nullable String takeBackReason,
            @Nullable Long version) {}

    /** What somebody has to be told: {@code subject} is the name of what happened. */
    record Notice(
            String id,
            String audience,
            String subject,
            String issueId,
            String number,
            Instant happenedAt,
            Instant owedAt) {}

    /** The public card of an issue, with title and text once they are published. */
    record PublicIssue(
            String id,
            String number,
            String kind,
            String state,
            Name category,
            Name community,
            @Nullable Name agency,
            @Nullable RaisedAt raisedAt,
            Instant filedAt,
            @Nullable Instant assignedAt,
            @Nullable Instant claimedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant publishedAt,
            @Nullable String outcome,
            @Nullable String declineReason,
            @Nullable String title,
            @Nullable String text,
            boolean textErased,
            @Nullable Instant reopenedAt,
            @Nullable Instant deferredUntil,
            @Nullable String deferralReason,
            @Nullable Merged mergedInto,
            @Nullable List<Name> communities) {

        /** Whether this step of its way was left out, and will never be taken. */
        public boolean skips(@Nullable Instant step) {
            return step == null && (mergedInto != null || outcome != null || kind.equals("PRAISE"));
        }

        /** The communities that raised it: its own, and those of the issues that were merged into it. */
        public List<Name> raisedBy() {
            return communities == null || communities.isEmpty() ? List.of(community) : communities;
        }
    }

    /** The issue that goes on in the place of one that was merged into it; its number is null while it is on its way. */
    record Merged(String id, @Nullable String number) {

        /** What stands for it in an address. */
        public String place() {
            return number == null ? id : number;
        }
    }

    /** The meeting at which it was raised. */
    record RaisedAt(
            String meetingId,
            @Nullable String kind,
            @Nullable Integer number,
            @Nullable Integer fiscalYear,
            @Nullable Instant startsAt) {}

    /** A municipality with the communities and categories that its public list can be narrowed to. */
    record Town(
            String code,
            @Nullable String nameTh,
            @Nullable String nameEn,
            List<Name> communities,
            List<Name> categories) {

        /** The name in the language of the page. */
        public String text() {
            return new Name(code, nameTh, nameEn).text();
        }
    }

    @GetExchange("/public/{municipality}")
    Town town(@PathVariable String municipality);

    @GetExchange("/api/v1/publications")
    Page<Publication> publications(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/api/v1/publications/{id}")
    Publication publication(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast);

    @PostExchange("/api/v1/publications/{id}/content")
    Accepted clear(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/api/v1/publications/{id}/request")
    Accepted request(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @PostExchange("/api/v1/publications/{id}/take-back")
    Accepted takeBack(@PathVariable String id, @RequestBody Map<String, Object> body, Sending sending);

    @GetExchange("/api/v1/notices")
    Page<Notice> notices(@RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/public/{municipality}/issues")
    Page<PublicIssue> published(@PathVariable String municipality, @RequestParam MultiValueMap<String, String> filter);

    @GetExchange("/public/{municipality}/issues/{number}")
    PublicIssue published(@PathVariable String municipality, @PathVariable String number);
}
