package org.prachakhom.issue.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Evidence;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.kit.text.TextSealer;

/** Checks what a person typed for one stream, then seals it. Lengths count characters, not UTF-16 units. */
record Wording(TextSealer sealer, String streamId) {
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_PLACE = 500;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_SUMMARY = 10;
    private static final int MOST_PHOTOS = 10;

    SealedText title(String typed) {
        int length = length(typed);
        IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS.holds(length >= SHORTEST_TITLE && length <= LONGEST_TITLE, "/title");
        return seal(typed, "/title");
    }

    /** Any text, which may be empty. */
    SealedText text(String typed, String pointer) {
        IssueRule.A_TEXT_HAS_AT_MOST_5000_CHARACTERS.holds(length(typed) <= LONGEST_TEXT, pointer);
        return seal(typed, pointer);
    }

    /** A text that may be left out. */
    @Nullable
    SealedText note(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : text(typed, "/note");
    }

    SealedText report(String typed) {
        IssueRule.A_REPORT_SAYS_SOMETHING.holds(length(typed) > 0, "/note");
        return text(typed, "/note");
    }

    SealedText reason(String typed) {
        IssueRule.A_REASON_SAYS_SOMETHING.holds(length(typed) > 0, "/reason");
        return text(typed, "/reason");
    }

    /** What the desk tells about a suggestion. */
    SealedText answer(String typed) {
        IssueRule.AN_ANSWER_SAYS_SOMETHING.holds(length(typed) > 0, "/answer");
        return text(typed, "/answer");
    }

    SealedText spoken(String typed) {
        IssueRule.A_COMMENT_SAYS_SOMETHING.holds(length(typed) > 0, "/text");
        return text(typed, "/text");
    }

    /** A remark that may be left out. */
    @Nullable
    SealedText comment(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : text(typed, "/comment");
    }

    SealedText summary(String typed) {
        IssueRule.A_CLAIM_HAS_A_SUMMARY_OF_10_CHARACTERS.holds(length(typed) >= SHORTEST_SUMMARY, "/summary");
        return text(typed, "/summary");
    }

    /** Rule 8: photos, or the reason why there is none. */
    Evidence evidence(List<String> photos, @Nullable String reasonWithoutPhoto) {
        boolean reasoned = reasonWithoutPhoto != null && !reasonWithoutPhoto.isBlank();
        IssueRule.A_CLAIM_HAS_A_PHOTO_OR_A_REASON.holds(reasoned || !photos.isEmpty(), "/reasonWithoutPhoto");
        return new Evidence(
                photos(photos),
                reasonWithoutPhoto == null || !reasoned ? null : text(reasonWithoutPhoto, "/reasonWithoutPhoto"));
    }

    /** What is said to photos, or null for nothing. */
    @Nullable
    SealedText caption(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : text(typed, "/caption");
    }

    static List<String> photos(List<String> photos) {
        IssueRule.AT_MOST_10_PHOTOS_AT_ONCE.holds(photos.size() <= MOST_PHOTOS, "/photos");
        return photos;
    }

    @Nullable
    SealedText place(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        IssueRule.A_PLACE_HAS_AT_MOST_500_CHARACTERS.holds(length(typed) <= LONGEST_PLACE, "/place/words");
        return seal(typed, "/place/words");
    }

    private SealedText seal(String typed, String pointer) {
        IssueRule.A_TEXT_HOLDS_READABLE_CHARACTERS.holds(typed.codePoints().allMatch(Wording::readable), pointer);
        return sealer.seal(streamId, typed.strip());
    }

    private static int length(String typed) {
        String stripped = typed.strip();
        return stripped.codePointCount(0, stripped.length());
    }

    private static boolean readable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
