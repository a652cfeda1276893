package org.prachakhom.gateway.pages.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A part of a list: {@code next} leads to the following one, null at the end; {@code upTo} says how far it is true. */
public record Page<T>(List<T> items, @Nullable String next, String upTo) {

    private static final int MOST_PAGES = 10;

    public Page {
        items = List.copyOf(items);
    }

    /** A whole list, of 2,000 rows at most: then {@code next} leads on. */
    public static <T> Page<T> whole(Filter filter, Function<MultiValueMap<String, String>, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        Page<T> part;
        int asked = 0;
        filter.with("limit", "200");
        do {
            part = pages.apply(filter.parameters());
            rows.addAll(part.items());
            filter.with("cursor", part.next());
            asked++;
        } while (part.next() != null && asked < MOST_PAGES);
        return new Page<>(rows, part.next(), part.upTo());
    }

    /** How many there are; with a plus sign where more follow. */
    public String count() {
        return items.size() + (next == null ? "" : "+");
    }
}
