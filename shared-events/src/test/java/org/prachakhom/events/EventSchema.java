package org.prachakhom.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of an event class. Properties that are not named are allowed: a reader of this revision
 * takes what a newer one adds.
 */
final class EventSchema {
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private EventSchema() {}

    static String of(Class<?> event) {
        EventSchema schema = new EventSchema();
        ObjectNode root = EventJson.MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:prachakhom:event:" + EventContractTest.typeOf(event));
        root.put("title", event.getSimpleName());
        root.setAll(schema.object(event));
        if (!schema.definitions.isEmpty()) {
            root.putObject("$defs").setAll(schema.definitions);
        }
        return EventJson.MAPPER.writeValueAsString(root) + "\n";
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = EventJson.MAPPER.createObjectNode();
        object.put("type", "object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        for (RecordComponent part : type.getRecordComponents()) {
            properties.set(part.getName(), schema(part.getGenericType()));
            if (!SampleEvents.isOptional(part)) {
                required.add(part.getName());
            }
        }
        return object;
    }

    private ObjectNode schema(Type type) {
        ObjectNode node = EventJson.MAPPER.createObjectNode();
        switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class -> {
                node.put("type", "array");
                node.set("items", schema(many.getActualTypeArguments()[0]));
            }
            case ParameterizedType many -> {
                node.put("type", "object");
                node.set("additionalProperties", schema(many.getActualTypeArguments()[1]));
            }
            case Class<?> one when one.isEnum() || one.isRecord() -> node.put("$ref", "#/$defs/" + define(one));
            case Class<?> one -> simple(node, one);
            default -> throw new AssertionError("No schema for " + type);
        }
        return node;
    }

    private String define(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, EventJson.MAPPER.createObjectNode());
            definitions.put(name, type.isEnum() ? constants(type) : object(type));
        }
        return name;
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode node = EventJson.MAPPER.createObjectNode();
        node.put("type", "string");
        ArrayNode values = node.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(values::add);
        return node;
    }

    private static void simple(ObjectNode node, Class<?> type) {
        if (type == Instant.class) {
            node.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            node.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            node.put("type", "string");
        } else if (type == boolean.class) {
            node.put("type", "boolean");
        } else if (type == double.class) {
            node.put("type", "number");
        } else if (type == int.class || type == Integer.class || type == Long.class) {
            node.put("type", "integer");
        } else {
            throw new AssertionError("No schema for " + type);
        }
    }
}
