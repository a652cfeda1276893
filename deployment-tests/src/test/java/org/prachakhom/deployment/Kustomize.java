package org.prachakhom.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a folder as {@code kubectl kustomize} does, for the part of Kustomize that k8s/ uses; names of generated
 * ConfigMaps stay without their hash. {@link KustomizeTest} compares the two where kubectl is installed.
 */
final class Kustomize {
    private static final List<String> KNOWN = List.of(
            "apiVersion",
            "kind",
            "namespace",
            "labels",
            "resources",
            "components",
            "configMapGenerator",
            "patches",
            "images");

    private final List<ObjectNode> resources = new ArrayList<>();

    private Kustomize() {}

    /** The resources of an overlay, a component or the base. */
    static Manifests render(Path folder) {
        var kustomize = new Kustomize();
        kustomize.add(folder);
        return new Manifests(kustomize.resources);
    }

    /** A base or a component: what it adds, and what it changes of all that is there already. */
    private void add(Path folder) {
        JsonNode plan = Project.document(folder.resolve("kustomization.yaml"));
        plan.propertyNames().stream().filter(name -> !KNOWN.contains(name)).forEach(name -> {
            throw new IllegalStateException(folder + " uses " + name + ", which is not rendered here");
        });
        plan.path("resources").forEach(each -> resource(folder.resolve(each.asString())));
        plan.path("components").forEach(each -> add(folder.resolve(each.asString())));
        plan.path("configMapGenerator").forEach(each -> configMap(folder, each));
        plan.path("patches").forEach(each -> patch(folder, each));
        plan.path("labels").forEach(this::label);
        plan.path("images").forEach(this::image);
        plan.path("namespace").asStringOpt().ifPresent(namespace -> resources.stream()
                .filter(each -> !each.path("kind").asString().equals("Namespace"))
                .forEach(each -> metadata(each).put("namespace", namespace)));
    }

    private void resource(Path path) {
        if (Files.isDirectory(path)) {
            // What it changes are its own resources alone, unlike a component.
            resources.addAll(render(path).all());
        } else {
            Project.documents(Project.text(path)).forEach(each -> resources.add((ObjectNode) each));
        }
    }

    private void configMap(Path folder, JsonNode generator) {
        String name = generator.path("name").asString();
        ObjectNode data;
        if (generator.path("behavior").asString("create").equals("merge")) {
            data = (ObjectNode) new Manifests(resources).one("ConfigMap", name).path("data");
        } else {
            ObjectNode map =
                    Project.JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
            metadata(map).put("name", name);
            if (generator.path("options").path("labels") instanceof ObjectNode labels) {
                metadata(map).set("labels", labels);
            }
            data = map.putObject("data");
            resources.add(map);
        }
        generator.path("envs").forEach(env -> Project.env(folder.resolve(env.asString()))
                .forEach((key, value) -> data.put(key, value)));
        generator.path("files").forEach(file -> {
            Path path = folder.resolve(file.asString());
            data.put(path.getFileName().toString(), Project.text(path));
        });
        generator.path("literals").forEach(literal -> {
            String[] parts = literal.asString().split("=", 2);
            data.put(parts[0], parts[1]);
        });
    }

    private void patch(Path folder, JsonNode patch) {
        String text = patch.has("path")
                ? Project.text(folder.resolve(patch.path("path").asString()))
                : patch.path("patch").asString();
        JsonNode change = Project.documents(text).getFirst();
        JsonNode target = patch.path("target");
        for (ObjectNode each : resources) {
            boolean meant = each.path("kind").equals(target.path("kind"))
                    && (!target.has("name")
                            || each.path("metadata").path("name").equals(target.path("name")));
            if (meant && change.isArray()) {
                change.forEach(operation -> operate(each, operation));
            } else if (meant) {
                StrategicMerge.apply(each, withoutName(change));
            }
        }
    }

    /** The target says what is patched; the patch's own name means nothing. */
    private static JsonNode withoutName(JsonNode patch) {
        var copy = (ObjectNode) patch.deepCopy();
        ((ObjectNode) copy.path("metadata")).remove("name");
        return copy;
    }

    private static void operate(ObjectNode resource, JsonNode operation) {
        var pointer = JsonPointer.compile(operation.path("path").asString());
        JsonNode parent = resource.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        switch (operation.path("op").asString()) {
            case "remove" -> ((ObjectNode) parent).remove(name);
            case "add", "replace" ->
                ((ObjectNode) parent).set(name, operation.path("value").deepCopy());
            default -> throw new IllegalStateException("Not rendered here: " + operation);
        }
    }

    private void label(JsonNode labels) {
        for (ObjectNode each : resources) {
            List<ObjectNode> places = new ArrayList<>(List.of(metadata(each)));
            if (each.path("spec").path("template") instanceof ObjectNode template) {
                places.add(metadata(template));
            }
            for (ObjectNode place : places) {
                ObjectNode own = place.path("labels") instanceof ObjectNode there ? there : place.putObject("labels");
                labels.path("pairs").properties().forEach(pair -> own.set(pair.getKey(), pair.getValue()));
            }
        }
    }

    private void image(JsonNode image) {
        for (JsonNode container : new Manifests(resources).containers()) {
            String name = container.path("image").asString().replaceFirst(":[^:/]*$", "");
            if (name.equals(image.path("name").asString())) {
                ((ObjectNode) container)
                        .put(
                                "image",
                                image.path("newName").asString() + ":"
                                        + image.path("newTag").asString());
            }
        }
    }

    private static ObjectNode metadata(ObjectNode resource) {
        return resource.path("metadata") instanceof ObjectNode there ? there : resource.putObject("metadata");
    }

    /** Whether a list is one of objects: for those who compare. */
    static boolean ofObjects(JsonNode list) {
        return list instanceof ArrayNode && list.path(0).isObject();
    }
}
