package org.prachakhom.issue.registers;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.TemplateUse;

/** What can be asked of a prepared text. */
sealed interface TemplateCommand {

    /** What it says; {@code textEn} is null for none. */
    record Wording(
            TemplateUse use,
            String title,
            String textTh,
            @Nullable String textEn) {}

    record RegisterTemplate(
            @TargetAggregateIdentifier String templateId,
            String municipality,
            String code,
            Wording wording,
            Actor by,
            Instant at)
            implements TemplateCommand {}

    record ReviseTemplate(
            @TargetAggregateIdentifier String templateId, Wording wording, boolean active, Actor by, Instant at)
            implements TemplateCommand {}

    /** Registers it, or revises it unless it is just so. */
    record EnterTemplate(
            @TargetAggregateIdentifier String templateId,
            String municipality,
            String code,
            Wording wording,
            boolean active,
            Actor by,
            Instant at)
            implements TemplateCommand {}
}
