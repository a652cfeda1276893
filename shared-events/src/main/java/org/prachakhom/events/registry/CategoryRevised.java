package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;

/**
 * Names, usual agency or priority of a category changed; {@code active} is false when nothing new is filed under it.
 */
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
        Actor by,
        Instant at)
        implements CategoryEvent {

    @Override
    public String streamId() {
        return categoryId;
    }
}
