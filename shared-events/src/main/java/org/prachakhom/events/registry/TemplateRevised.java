package org.prachakhom.events.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.WireName;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.TemplateUse;

/** Use, title or text of a prepared text changed; {@code active} is false when it is no longer offered. {@code textEn} is null for none. */
@WireName("registry.template-revised")
public record TemplateRevised(
        String templateId,
        String municipality,
        String template,
        TemplateUse use,
        String title,
        String textTh,
        @Nullable String textEn,
        boolean active,
        Actor by,
        Instant at)
        implements TemplateEvent {

    @Override
    public String streamId() {
        return templateId;
    }
}
