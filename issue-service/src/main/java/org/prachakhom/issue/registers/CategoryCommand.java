package org.prachakhom.issue.registers;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;

/** What can be asked of a category. */
sealed interface CategoryCommand {

    /** What the register says of it; {@code span} is null where it takes the time of the priority. */
    record Entry(
            String nameTh,
            String nameEn,
            String agency,
            Priority priority,
            List<CategoryQuestion> questions,
            @Nullable ServiceSpan span) {

        public Entry {
            questions = List.copyOf(questions);
        }
    }

    record RegisterCategory(
            @TargetAggregateIdentifier String categoryId,
            String municipality,
            String code,
            Entry entry,
            Actor by,
            Instant at)
            implements CategoryCommand {}

    record ReviseCategory(
            @TargetAggregateIdentifier String categoryId, Entry entry, boolean active, Actor by, Instant at)
            implements CategoryCommand {}

    /** Registers it, or revises it unless it is just so. */
    record EnterCategory(
            @TargetAggregateIdentifier String categoryId,
            String municipality,
            String code,
            Entry entry,
            boolean active,
            Actor by,
            Instant at)
            implements CategoryCommand {}
}
