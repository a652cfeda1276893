package org.prachakhom.gateway.pages.client;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a change has just made, without making anybody wait for more than the service's own patience. */
public final class Fresh {

    private Fresh() {}

    /**
     * What is read with {@code atLeast}. Where a view has not come so far, or the text is none of ours, the view as it is:
     * it says itself how far it is true.
     */
    public static <T> T read(@Nullable String atLeast, Function<@Nullable String, T> view) {
        try {
            return view.apply(atLeast);
        } catch (ServiceProblem problem) {
            String code = problem.document().code();
            if (atLeast != null && (code.equals("not-fresh-yet") || code.equals("invalid-parameter"))) {
                return view.apply(null);
            }
            throw problem;
        }
    }
}
