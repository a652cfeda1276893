package org.prachakhom.events.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;

/** Something of a category changed; {@code active} is false when nothing new is filed under it. {@code questions} and a time of its own are null for none. */
@WireName("registry.category-revised")
public record CategoryRevised(
        String categoryId,
        String municipality,
        String category,
        String nameTh,
        String nameEn,
        String agency,
        Priority priority,
        boolean active,
        @Nullable List<CategoryQuestion> questions,
        @Nullable ServiceSpan span,
        Actor by,
        Instant at)
        implements CategoryEvent {

    public CategoryRevised {
        questions = questions == null ? null : List.copyOf(questions);
    }

    @Override
    public String streamId() {
        return categoryId;
    }
}
