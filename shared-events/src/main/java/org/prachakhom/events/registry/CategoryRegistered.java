package org.prachakhom.events.registry;

import java.time.Instant;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Priority;

/**
 * A category entered the register.
 */
@WireName("registry.category-registered")
public record CategoryRegistered(
        String categoryId,
        String municipality,
        String category,
        String nameTh,
        String nameEn,
        String agency,
        Priority priority,
        Actor by,
        Instant at)
        implements CategoryEvent {

    @Override
    public String streamId() {
        return categoryId;
    }
}
