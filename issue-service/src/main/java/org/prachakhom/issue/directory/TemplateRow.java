package org.prachakhom.issue.directory;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.TemplateUse;

/** A prepared text as registered; {@code textEn} is null for none. */
public record TemplateRow(
        String code,
        TemplateUse use,
        String title,
        String textTh,
        @Nullable String textEn,
        boolean active,
        long version) {}
