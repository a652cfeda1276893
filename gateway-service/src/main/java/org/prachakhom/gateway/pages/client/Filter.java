package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a list is narrowed to, in the words of the services' queries; what is blank narrows nothing. */
public final class Filter {
    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

    private Filter() {}

    /** No narrowing yet. */
    public static Filter all() {
        return new Filter();
    }

    /** At most so many rows, 200 at most. */
    public static Filter first(int limit) {
        return all().with("limit", String.valueOf(limit));
    }

    /** Narrowed by one more parameter, unless the value is null or blank. */
    public Filter with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.set(name, value);
        }
        return this;
    }

    /** As the clients take it. */
    public MultiValueMap<String, String> parameters() {
        return parameters;
    }
}
