package org.prachakhom.issue.registers;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;

/** What can be asked of an agency. */
sealed interface AgencyCommand {

    /** The department that shall act for an external agency, as the register has it. */
    record Liaison(String code, boolean external) {}

    record RegisterAgency(
            @TargetAggregateIdentifier String agencyId,
            String municipality,
            String code,
            String nameTh,
            String nameEn,
            boolean external,
            @Nullable Liaison liaison,
            Actor by,
            Instant at)
            implements AgencyCommand {}

    record ReviseAgency(
            @TargetAggregateIdentifier String agencyId,
            String nameTh,
            String nameEn,
            boolean external,
            @Nullable Liaison liaison,
            boolean active,
            Actor by,
            Instant at)
            implements AgencyCommand {}

    /** Registers it, or revises it unless it is just so. */
    record EnterAgency(
            @TargetAggregateIdentifier String agencyId,
            String municipality,
            String code,
            String nameTh,
            String nameEn,
            boolean external,
            @Nullable Liaison liaison,
            boolean active,
            Actor by,
            Instant at)
            implements AgencyCommand {}
}
