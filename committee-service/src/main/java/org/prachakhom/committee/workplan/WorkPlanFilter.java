package org.prachakhom.committee.workplan;

import org.jspecify.annotations.Nullable;

/** Narrows the work plan; null leaves it wide. {@code overdue} true lists what should have been visited, false the rest. */
record WorkPlanFilter(
        @Nullable CaseStatus status,
        @Nullable String community,
        @Nullable String agency,
        @Nullable Boolean overdue) {}
