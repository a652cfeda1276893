package org.prachakhom.issue.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.issue.references.Codes;

/**
 * A filing as a request says it: {@code onBehalfOf} names the person for whom a secretary files, {@code recurrenceOf} the
 * solved issue that came back.
 */
record FileIssueBody(
        @NotNull IssueKind kind,
        @NotNull @Pattern(regexp = Codes.PATTERN) String community,
        @NotNull @Pattern(regexp = Codes.PATTERN) String category,
        @Nullable @Pattern(regexp = Codes.STREAM_ID) String meetingId,
        @NotNull String title,
        @Nullable String description,
        @Valid @Nullable PlaceBody place,
        @Nullable List<@Valid @NotNull AnswerBody> answers,
        @Nullable @Pattern(regexp = Codes.STREAM_ID) String recurrenceOf,
        @Nullable @Pattern(regexp = Codes.SUBJECT) String onBehalfOf) {

    /** {@code question} is the code of one of the category's questions. */
    record AnswerBody(
            @NotNull @Pattern(regexp = Codes.PATTERN) String question,
            @NotNull String text) {}

    /** The answers by their questions; of two to one question the later counts. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        Stream.ofNullable(answers).flatMap(List::stream).forEach(one -> given.put(one.question(), one.text()));
        return given;
    }
}
