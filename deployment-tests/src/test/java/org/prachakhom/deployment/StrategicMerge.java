package org.prachakhom.deployment;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Kubernetes' strategic merge: objects field by field, lists whose entries have a key entry by entry, others as a whole. */
final class StrategicMerge {
    private static final Map<String, String> KEYS = Map.of(
            "containers", "name",
            "env", "name",
            "volumes", "name",
            "volumeMounts", "mountPath",
            "topologySpreadConstraints", "topologyKey");

    private StrategicMerge() {}

    static void apply(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            JsonNode present = target.path(name);
            if (value.isNull()) {
                target.remove(name);
            } else if (value.isObject() && present instanceof ObjectNode object) {
                apply(object, value);
            } else if (value.isArray() && present instanceof ArrayNode list && keyed(name)) {
                apply(list, value, key(name, list));
            } else {
                target.set(name, value.deepCopy());
            }
        });
    }

    private static boolean keyed(String list) {
        return list.equals("ports") || KEYS.containsKey(list);
    }

    /** Ports of a container have another key than those of a Service. */
    private static String key(String name, ArrayNode list) {
        return KEYS.getOrDefault(name, list.path(0).has("containerPort") ? "containerPort" : "port");
    }

    private static void apply(ArrayNode list, JsonNode patches, String key) {
        for (JsonNode patch : patches) {
            ObjectNode entry = null;
            for (JsonNode each : list) {
                if (each.path(key).equals(patch.path(key))) {
                    entry = (ObjectNode) each;
                }
            }
            if (entry == null) {
                list.add(patch.deepCopy());
            } else {
                apply(entry, patch);
            }
        }
    }
}
