package org.prachakhom.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Rendered resources, with what a cluster would find in them. */
record Manifests(List<ObjectNode> all) {
    /** What people know the services by. */
    static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification", "gateway");

    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

    /** A pod as one of the resources makes it. */
    record Pod(ObjectNode owner, JsonNode labels, JsonNode spec) {
        String name() {
            return owner.path("kind").asString() + " "
                    + owner.path("metadata").path("name").asString();
        }

        boolean endless() {
            return !owner.path("kind").asString().equals("Job");
        }

        Stream<JsonNode> containers() {
            return spec.path("containers").valueStream();
        }
    }

    Stream<ObjectNode> of(String kind) {
        return all.stream().filter(each -> each.path("kind").asString().equals(kind));
    }

    static String name(JsonNode resource) {
        return resource.path("metadata").path("name").asString("");
    }

    boolean has(String kind, String name) {
        return of(kind).anyMatch(each -> name(each).equals(name));
    }

    ObjectNode one(String kind, String name) {
        return of(kind).filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + kind + " " + name));
    }

    /** The pods that we describe ourselves; those of operators are described by them. */
    List<Pod> pods() {
        return all.stream()
                .filter(each -> WORKLOADS.contains(each.path("kind").asString()))
                .map(each -> {
                    JsonNode template = each.path("spec").path("template");
                    return new Pod(each, template.path("metadata").path("labels"), template.path("spec"));
                })
                .toList();
    }

    List<JsonNode> containers() {
        return pods().stream().flatMap(Pod::containers).toList();
    }

    /** Labels of all pods, also of those that an operator makes for us. */
    List<JsonNode> labelled() {
        List<JsonNode> labels = new ArrayList<>(pods().stream().map(Pod::labels).toList());
        of("Cluster")
                .forEach(each ->
                        labels.add(each.path("spec").path("inheritedMetadata").path("labels")));
        of("KafkaNodePool")
                .forEach(each -> labels.add(each.path("spec")
                        .path("template")
                        .path("pod")
                        .path("metadata")
                        .path("labels")));
        return labels;
    }

    /** Whether a selector finds these labels. */
    static boolean finds(JsonNode selector, JsonNode labels) {
        JsonNode wanted = selector.has("matchLabels") ? selector.path("matchLabels") : MissingNode.getInstance();
        boolean all = selector.isObject()
                && wanted.properties().stream()
                        .allMatch(each -> labels.path(each.getKey()).equals(each.getValue()));
        return all
                && selector.path("matchExpressions")
                        .valueStream()
                        .allMatch(each -> each.path("operator").asString().equals("In")
                                && each.path("values")
                                        .valueStream()
                                        .anyMatch(labels.path(each.path("key").asString())::equals));
    }

    /** The names of the variables that a container is given. */
    Set<String> variables(JsonNode container) {
        Set<String> names = new LinkedHashSet<>();
        container
                .path("envFrom")
                .valueStream()
                .map(each -> each.path("configMapRef").path("name").asString())
                .filter(map -> has("ConfigMap", map))
                .forEach(map -> names.addAll(one("ConfigMap", map).path("data").propertyNames()));
        container
                .path("env")
                .valueStream()
                .map(each -> each.path("name").asString())
                .forEach(names::add);
        return names;
    }

    /** One of one's own, to change. */
    Manifests copy() {
        return new Manifests(
                new ArrayList<>(all.stream().map(ObjectNode::deepCopy).toList()));
    }
}
