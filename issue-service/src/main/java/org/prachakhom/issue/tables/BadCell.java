package org.prachakhom.issue.tables;

import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.rule.BusinessRule;

/** What is wrong with a line of a table; {@code column} is null where it is the line as a whole. */
public record BadCell(int line, @Nullable String column, BusinessRule rule) {}
