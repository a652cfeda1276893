package org.prachakhom.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.problem.Fault;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/**
 * Where a page starts and how long it is, from the query parameters {@code cursor} and {@code limit} (1 to 200, 50
 * unless told); an argument of API methods. {@code after} is the sort key of the last row seen, null for the first page.
 */
public record Cursor(@Nullable String after, int limit) {

    /** {@code after} of a list whose sort key is a number; a cursor of another list is refused. */
    public @Nullable Long afterNumber() {
        if (after == null) {
            return null;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new RequestRefused(ProblemCode.INVALID_PARAMETER, Fault.of("cursor", "fault.foreign-cursor"));
        }
        return Long.valueOf(after);
    }

    /** Rows to ask the database for: one more than shown, which tells whether a next page exists. */
    public int fetch() {
        return limit + 1;
    }

    /** The page made of the rows fetched; {@code key} gives the sort key of a row. */
    public <T> Page<T> page(List<T> fetched, Function<T, String> key, Freshness freshness) {
        boolean more = fetched.size() > limit;
        List<T> shown = more ? fetched.subList(0, limit) : fetched;
        return new Page<>(shown, more ? CursorText.encode(key.apply(shown.getLast())) : null, freshness.upTo());
    }
}
