package org.prachakhom.notification.publication;

import static org.prachakhom.notification.publication.PublicationRule.THE_ISSUE_IS_KNOWN;

import java.util.function.Predicate;
import org.prachakhom.kit.processing.CopyWait;
import org.prachakhom.kit.rule.RuleBroken;
import org.springframework.stereotype.Component;

/** What a command of the publisher finds of an issue, in the tenant of the request. */
@Component
final class KnownPublications {
    private final Publications publications;
    private final CopyWait waiting;

    KnownPublications(Publications publications, CopyWait waiting) {
        this.publications = publications;
        this.waiting = waiting;
    }

    /** Refuses an issue that has not been heard of within the patience for copies. */
    PublicationRow issue(String issueId) {
        return waiting.find("publication-issues", () -> publications.find(issueId))
                .orElseThrow(() -> new RuleBroken(THE_ISSUE_IS_KNOWN, null));
    }

    /** Waits also for what may still be on its way, and takes the issue as it is when that does not come. */
    PublicationRow issue(String issueId, Predicate<PublicationRow> onItsWay) {
        PublicationRow known = issue(issueId);
        return onItsWay.test(known)
                ? known
                : CopyWait.find(() -> publications.find(issueId).filter(onItsWay))
                        .orElse(known);
    }
}
