package org.prachakhom.events.value;

/** A number of days, each counted as {@code of} says. */
public record ServiceSpan(int days, DayCount of) {}
