package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.TemplateUse;

/** A prepared text entered the register. {@code textEn} is null for none. */
@WireName("registry.template-registered")
public record TemplateRegistered(
        String templateId,
        String municipality,
        String template,
        TemplateUse use,
        String title,
        String textTh,
        @Nullable String textEn,
        Actor by,
        Instant at)
        implements TemplateEvent {

    @Override
    public String streamId() {
        return templateId;
    }
}
