package org.prachakhom.events.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;

/** A category entered the register. {@code questions} and a time of its own are null for none. */
@WireName("registry.category-registered")
public record CategoryRegistered(
        String categoryId,
        String municipality,
        String category,
        String nameTh,
        String nameEn,
        String agency,
        Priority priority,
        @Nullable List<CategoryQuestion> questions,
        @Nullable ServiceSpan span,
        Actor by,
        Instant at)
        implements CategoryEvent {

    public CategoryRegistered {
        questions = questions == null ? null : List.copyOf(questions);
    }

    @Override
    public String streamId() {
        return categoryId;
    }
}
