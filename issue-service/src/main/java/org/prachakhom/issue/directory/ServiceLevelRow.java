package org.prachakhom.issue.directory;

import org.prachakhom.events.value.DayCount;

/** The days allowed at one level. */
public record ServiceLevelRow(String level, int days, DayCount of, long version) {}
