package org.prachakhom.committee.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a municipality's agencies, categories and communities, each by its code. */
public record Codes(Map<String, Named> agencies, Map<String, Named> categories, Map<String, Named> communities) {

    /** The agency of this code. */
    public Named agency(String code) {
        return named(agencies, code);
    }

    /** The agency that acts for an external one, null for a department of the municipality. */
    public @Nullable Named liaison(@Nullable String code) {
        return code == null ? null : named(agencies, code);
    }

    /** The category of this code. */
    public Named category(String code) {
        return named(categories, code);
    }

    /** The community of this code. */
    public Named community(String code) {
        return named(communities, code);
    }

    private static Named named(Map<String, Named> register, String code) {
        return register.getOrDefault(code, new Named(code, null, null));
    }
}
