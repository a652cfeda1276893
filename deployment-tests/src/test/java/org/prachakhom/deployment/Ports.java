package org.prachakhom.deployment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prachakhom.deployment.Manifests.Pod;
import tools.jackson.databind.JsonNode;

/** Who is reached where. */
final class Ports {
    /** What the operators' pods listen on, which their resources do not say. */
    private static final Map<String, List<Integer>> OF_OPERATORS =
            Map.of("Cluster", List.of(5432, 8000, 9187), "KafkaNodePool", List.of(9092));

    private Ports() {}

    /** The pods that a Service finds: its selector is plain labels. */
    static List<Pod> behind(Manifests manifests, JsonNode service) {
        return manifests.pods().stream()
                .filter(pod -> service.path("spec").path("selector").properties().stream()
                        .allMatch(each -> pod.labels().path(each.getKey()).equals(each.getValue())))
                .toList();
    }

    static void check(Manifests manifests, Consumer<String> fault) {
        manifests.of("Service").forEach(service -> service.path("spec")
                .path("ports")
                .forEach(port -> behind(manifests, service).stream()
                        .filter(pod ->
                                ports(pod).noneMatch(each -> each.path("name").equals(port.path("targetPort"))))
                        .forEach(pod -> fault.accept(
                                ManifestCheck.title(service) + " leads to a port that " + pod.name() + " has not"))));
        manifests
                .of("Ingress")
                .flatMap(ingress -> ingress.findValues("backend").stream())
                .map(backend -> backend.path("service"))
                .filter(backend -> manifests
                        .of("Service")
                        .noneMatch(service -> Manifests.name(service)
                                        .equals(backend.path("name").asString())
                                && service.path("spec")
                                        .path("ports")
                                        .valueStream()
                                        .anyMatch(port -> port.path("name")
                                                .equals(backend.path("port").path("name")))))
                .forEach(backend -> fault.accept("The ingress leads nowhere: " + backend));
        manifests
                .of("Ingress")
                .flatMap(ingress -> ingress.findValues("backend").stream())
                .map(backend -> backend.path("service").path("name").asString())
                .filter(name -> !name.equals("gateway"))
                .forEach(name -> fault.accept("The ingress leads past the gateway to " + name));
        manifests.of("NetworkPolicy").forEach(policy -> policy(manifests, policy, fault));
        one(manifests, "gateway").path("spec").path("ports").forEach(port -> {
            if (!port.path("name").asString().equals("http")) {
                fault.accept("The gateway's Service opens " + port.path("name"));
            }
        });
    }

    /** A policy lets in where its pods listen, and out to where somebody listens. */
    private static void policy(Manifests manifests, JsonNode policy, Consumer<String> fault) {
        JsonNode spec = policy.path("spec");
        List<Integer> own = listening(manifests, spec.path("podSelector"));
        spec.path("ingress").forEach(rule -> rule.path("ports").forEach(port -> {
            if (!own.contains(port.path("port").asInt())) {
                fault.accept(ManifestCheck.title(policy) + " lets in at " + port.path("port"));
            }
        }));
        spec.path("egress").forEach(rule -> rule.path("to")
                .forEach(to -> rule.path("ports").forEach(port -> {
                    boolean ours = to.has("podSelector");
                    if (ours
                            && !listening(manifests, to.path("podSelector"))
                                    .contains(port.path("port").asInt())) {
                        fault.accept(ManifestCheck.title(policy) + " lets out to " + port.path("port"));
                    }
                })));
    }

    private static List<Integer> listening(Manifests manifests, JsonNode selector) {
        Stream<Integer> ours = manifests.pods().stream()
                .filter(pod -> Manifests.finds(selector, pod.labels()))
                .flatMap(Ports::ports)
                .map(port -> port.path("containerPort").asInt());
        Stream<Integer> operators = OF_OPERATORS.entrySet().stream()
                .filter(each -> manifests.of(each.getKey()).anyMatch(cluster -> cluster.findValues("labels").stream()
                        .anyMatch(labels -> Manifests.finds(selector, labels))))
                .flatMap(each -> each.getValue().stream());
        return Stream.concat(ours, operators).toList();
    }

    private static Stream<JsonNode> ports(Pod pod) {
        return pod.containers().flatMap(container -> container.path("ports").valueStream());
    }

    private static JsonNode one(Manifests manifests, String service) {
        return manifests.one("Service", service);
    }
}
