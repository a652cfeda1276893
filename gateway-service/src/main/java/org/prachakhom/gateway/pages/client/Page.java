package org.prachakhom.gateway.pages.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list: {@code next} leads to the following one, null at the end; {@code upTo} says how far it is true. */
public record Page<T>(List<T> items, @Nullable String next, String upTo) {

    public Page {
        items = List.copyOf(items);
    }
}
