package org.prachakhom.issue.registers;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;

/** What can be asked of a category. */
sealed interface CategoryCommand {

    record RegisterCategory(
            @TargetAggregateIdentifier String categoryId,
            String municipality,
            String code,
            String nameTh,
            String nameEn,
            String agency,
            Priority priority,
            Actor by,
            Instant at)
            implements CategoryCommand {}

    record ReviseCategory(
            @TargetAggregateIdentifier String categoryId,
            String nameTh,
            String nameEn,
            String agency,
            Priority priority,
            boolean active,
            Actor by,
            Instant at)
            implements CategoryCommand {}
}
