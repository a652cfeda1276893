package org.prachakhom.issue.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to, as SQL with named parameters: only what was asked for, so that each plan fits it. */
final class Conditions {
    private final List<String> conditions;
    private final Map<String, Object> parameters;

    private Conditions(List<String> conditions, Map<String, Object> parameters) {
        this.conditions = new ArrayList<>(conditions);
        this.parameters = new HashMap<>(parameters);
    }

    /** None yet. */
    static Conditions with(Map<String, Object> parameters) {
        return new Conditions(List.of(), parameters);
    }

    /** These, to go on from. */
    Conditions copy() {
        return new Conditions(conditions, parameters);
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Unless the value is null: the condition names it {@code :name}. */
    Conditions when(String name, @Nullable Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            conditions.add(condition);
        }
        return this;
    }

    Conditions let(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join("\n  and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
