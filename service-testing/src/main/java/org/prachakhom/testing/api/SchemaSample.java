package org.prachakhom.testing.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up a value for a schema of an OpenAPI document. */
final class SchemaSample {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP_ENOUGH = 6;
    private static final String ID = "01890000-0000-7000-8000-000000000000";

    private final JsonNode document;

    SchemaSample(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return of(document.at(reference.substring(1)), depth + 1);
        }
        JsonNode values = schema.path("enum");
        if (values.isArray() && !values.isEmpty()) {
            return values.get(0);
        }
        return switch (type(schema)) {
            case "string" -> NODES.stringNode(text(schema));
            case "integer" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "number" -> NODES.numberNode(schema.path("minimum").asDouble(1));
            case "boolean" -> NODES.booleanNode(false);
            case "array" -> array(schema, depth);
            default -> object(schema, depth);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < DEEP_ENOUGH) {
            schema.path("properties").forEachEntry((name, property) -> object.set(name, of(property, depth + 1)));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        if (depth < DEEP_ENOUGH) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    /** OpenAPI 3.1 allows one type or a list of them, of which null is one. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asString().equals("null")) {
                    return one.asString();
                }
            }
        }
        return type.asString("object");
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-01-05T03:00:00Z";
            case "date" -> "2026-01-05";
            case "uuid" -> ID;
            case String _ when ID.matches(schema.path("pattern").asString("")) -> ID;
            default -> "x".repeat(Math.max(4, schema.path("minLength").asInt(4)));
        };
    }
}
