package org.prachakhom.issue.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.EscalationLevel;

/** A time of an issue that ran out, or nearly; {@code agency} held it then, or nobody when it is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Escalation(
        EscalationLevel level, int clock, @Nullable String agency, Instant due, Instant reachedAt) {}
