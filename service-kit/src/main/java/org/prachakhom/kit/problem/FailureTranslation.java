package org.prachakhom.kit.problem;

import org.jspecify.annotations.Nullable;

/** Tells what a failure of another package means to the caller; a bean for each package that has such failures. */
@FunctionalInterface
public interface FailureTranslation {

    /** The refusal to answer, or null when the failure is none of this package's. */
    @Nullable
    RequestRefused translate(Throwable failure);
}
