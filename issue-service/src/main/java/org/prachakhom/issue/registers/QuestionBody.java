package org.prachakhom.issue.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.issue.references.Codes;

/** A question of a category, as a request says it. */
record QuestionBody(
        @NotNull @Pattern(regexp = Codes.PATTERN) String code,
        @NotBlank @Size(max = 500) String textTh,
        @NotBlank @Size(max = 500) String textEn,
        @NotNull Boolean required) {

    static List<CategoryQuestion> all(@Nullable List<QuestionBody> bodies) {
        return Stream.ofNullable(bodies)
                .flatMap(List::stream)
                .map(body -> new CategoryQuestion(body.code(), body.textTh(), body.textEn(), body.required()))
                .toList();
    }
}
