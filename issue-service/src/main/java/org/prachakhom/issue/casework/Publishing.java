package org.prachakhom.issue.casework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishers asked for: every text that was made public, the one shown now last, and what was refused, because each
 * request is answered once (section 5, races).
 */
record Publishing(List<Publication> published, List<Publication> refused) {
    static final Publishing NOTHING = new Publishing(List.of(), List.of());

    Publishing {
        published = List.copyOf(published);
        refused = List.copyOf(refused);
    }

    /** Which decision, in which cleared text. */
    record Publication(int decision, int textVersion) {}

    Publishing published(Publication another) {
        return new Publishing(and(published, another), refused);
    }

    Publishing refused(Publication another) {
        return new Publishing(published, and(refused, another));
    }

    /**
     * Why the request on a decided issue may not be published, or null; {@code latest} is its decision. A text that was
     * cleared anew takes the place of a published one.
     */
    @Nullable
    IssueRule refusalOf(Publication asked, int latest) {
        if (asked.decision() != latest) {
            return IssueRule.ONLY_THE_LATEST_DECISION_IS_PUBLISHED;
        }
        if (asked.textVersion() < 1) {
            return IssueRule.ONLY_CLEARED_CONTENT_IS_PUBLISHED;
        }
        boolean older = published.stream().anyMatch(text -> text.textVersion() > asked.textVersion());
        return older ? IssueRule.ONLY_A_NEWER_TEXT_REPLACES_A_PUBLISHED_ONE : null;
    }

    private static List<Publication> and(List<Publication> before, Publication another) {
        List<Publication> more = new ArrayList<>(before);
        more.add(another);
        return more;
    }
}
