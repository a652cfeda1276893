package org.prachakhom.stack.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer is as its description says. A property that is not described is one that was never meant to go out. */
final class SchemaCheck {
    private final ApiOperation operation;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(ApiOperation operation) {
        this.operation = operation;
    }

    /** What differs from the schema, with its place. */
    static List<String> faults(ApiOperation operation, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(operation);
        check.look(schema, value, "");
        return check.faults;
    }

    private void look(JsonNode reference, JsonNode value, String place) {
        JsonNode schema = operation.resolved(reference);
        if (value.isNull() || schema.isEmpty()) {
            // a property without a value is left out or null, as the reader likes
            return;
        }
        boolean fits =
                switch (Values.type(schema)) {
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    default -> value.isString() && text(schema, value.asString(), place);
                };
        if (!fits) {
            faults.add(place + " is no " + Values.type(schema) + ": " + value.getNodeType());
        } else if (value.isArray()) {
            value.forEach(each -> look(schema.path("items"), each, place + "/" + "*"));
        } else if (value.isObject()) {
            object(schema, value, place);
        }
    }

    private void object(JsonNode schema, JsonNode value, String place) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(place + "/" + name.asString() + " is missing");
            }
        });
        value.forEachEntry((name, property) -> {
            JsonNode described = schema.path("properties").path(name);
            JsonNode more = schema.path("additionalProperties");
            if (!described.isMissingNode()) {
                look(described, property, place + "/" + name);
            } else if (!more.isMissingNode()) {
                look(more, property, place + "/*");
            } else {
                faults.add(place + "/" + name + " is not described");
            }
        });
    }

    private boolean text(JsonNode schema, String text, String place) {
        JsonNode oneOf = schema.path("enum");
        if (!oneOf.isEmpty()
                && oneOf.valueStream().noneMatch(each -> each.asString("").equals(text))) {
            faults.add(place + " is none of its values");
        }
        try {
            switch (schema.path("format").asString("")) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
