package org.prachakhom.events.value;

/** {@code fixed} of {@code total} places or things were found fixed. */
public record FixedCount(int fixed, int total) {}
