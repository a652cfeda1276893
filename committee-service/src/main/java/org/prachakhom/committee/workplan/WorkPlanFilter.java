package org.prachakhom.committee.workplan;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the work plan; null leaves it wide. {@code overdue} true lists what should have been visited, {@code disputed}
 * true where a request to reopen waits for an answer, {@code recheck} true what has to be looked at again; false the rest.
 */
record WorkPlanFilter(
        @Nullable CaseStatus status,
        @Nullable String community,
        @Nullable String agency,
        @Nullable Boolean overdue,
        @Nullable Boolean disputed,
        @Nullable Boolean recheck) {}
