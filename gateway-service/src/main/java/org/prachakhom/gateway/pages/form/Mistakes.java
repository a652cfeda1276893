package org.prachakhom.gateway.pages.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.ServiceProblem;

/**
 * What is wrong with what was sent: one sentence, what to do about it, and what belongs to which field. Fields are named
 * as in the body, with dots between the steps: {@code place.words}.
 *
 * @param title null when nothing is wrong
 */
public record Mistakes(
        @Nullable String title,
        @Nullable String detail,
        String todo,
        Map<String, String> fields,
        @Nullable String traceId) {

    public Mistakes {
        fields = new LinkedHashMap<>(fields);
    }

    /** Nothing is wrong (yet). */
    public static Mistakes none() {
        return new Mistakes(null, null, "", Map.of(), null);
    }

    static Mistakes of(ServiceProblem problem, String title, @Nullable String detail, String todo) {
        Map<String, String> fields = new LinkedHashMap<>();
        problem.document().faults().forEach(fault -> {
            String pointer = fault.pointer();
            if (pointer != null && pointer.length() > 1) {
                fields.putIfAbsent(pointer.substring(1).replace('/', '.'), fault.detail());
            }
        });
        return new Mistakes(title, detail, todo, fields, problem.document().traceId());
    }

    /** Whether there is anything. */
    public boolean any() {
        return title != null;
    }

    /** What is wrong with this field, or null. */
    public @Nullable String of(String field) {
        return fields.get(field);
    }

    /** The fields that are at fault, in the order in which they were named. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }
}
