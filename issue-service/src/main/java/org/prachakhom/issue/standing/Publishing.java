package org.prachakhom.issue.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueRule;

/**
 * What publishers asked for: every text that was made public, the one shown now last, and what was refused, because each
 * request is answered once (section 5, races).
 */
public record Publishing(List<Publication> published, List<Publication> refused) {
    /** Before anybody asked. */
    public static final Publishing NOTHING = new Publishing(List.of(), List.of());

    public Publishing {
        published = List.copyOf(published);
        refused = List.copyOf(refused);
    }

    /** Which decision, in which cleared text. */
    public record Publication(int decision, int textVersion) {}

    /** After this was made public. */
    public Publishing published(Publication another) {
        return new Publishing(and(published, another), refused);
    }

    /** After this was refused. */
    public Publishing refused(Publication another) {
        return new Publishing(published, and(refused, another));
    }

    /** After this was taken back: it may be published again. */
    public Publishing takenBack(Publication one) {
        return new Publishing(
                published.stream().filter(text -> !text.equals(one)).toList(), refused);
    }

    /** Whether this is the text that is public now. */
    public boolean shows(Publication one) {
        return !published.isEmpty() && published.getLast().equals(one);
    }

    /**
     * Why the request on a decided issue may not be published, or null; {@code latest} is its decision. A text that was
     * cleared anew takes the place of a published one.
     */
    public @Nullable IssueRule refusalOf(Publication asked, int latest) {
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
