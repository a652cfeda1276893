package org.prachakhom.drill.work;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.town.Caller;

/**
 * One request; sent again it is the same, with the same key.
 *
 * @param what its kind, with which its key begins
 * @param etag what If-Match names; null where none is asked for
 * @param refusals the refusals that it may meet with; any other is a complaint
 */
public record Ask(
        String what,
        Caller who,
        String path,
        Map<String, ?> body,
        @Nullable String etag,
        Set<Integer> refusals) {
    /** A request that must not be refused. */
    static Ask of(String what, Caller who, String path, Map<String, ?> body) {
        return new Ask(what, who, path, body, null, Set.of());
    }
}
