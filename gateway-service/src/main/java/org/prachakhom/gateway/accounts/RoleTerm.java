package org.prachakhom.gateway.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role and its term.
 *
 * @param from first day in Thailand, or null: from the beginning
 * @param until last day in Thailand, or null: open
 */
public record RoleTerm(
        Role role, @Nullable LocalDate from, @Nullable LocalDate until) {
    /** Whether the role is held on this day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
