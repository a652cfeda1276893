package org.prachakhom.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is the opaque cursor of the following page, null on the last one. */
public record Page<T>(List<T> items, @Nullable String next, String upTo) {

    public Page {
        items = List.copyOf(items);
    }
}
