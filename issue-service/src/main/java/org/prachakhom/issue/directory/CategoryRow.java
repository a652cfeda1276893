package org.prachakhom.issue.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;

/**
 * A category as registered, with its usual agency and priority, the questions that it asks, and the time of its own, null
 * where the priority's holds.
 */
public record CategoryRow(
        String code,
        String nameTh,
        String nameEn,
        String agency,
        Priority priority,
        List<CategoryQuestion> questions,
        @Nullable ServiceSpan span,
        boolean active,
        long version) {

    public CategoryRow {
        questions = List.copyOf(questions);
    }
}
