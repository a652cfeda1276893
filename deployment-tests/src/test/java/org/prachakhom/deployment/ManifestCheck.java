package org.prachakhom.deployment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prachakhom.deployment.Manifests.Pod;
import org.prachakhom.stack.running.NewSecrets;
import tools.jackson.databind.JsonNode;

/** What is true of everything that an overlay brings into a cluster, and of which no schema knows. */
enum ManifestCheck {
    SELECTORS_FIND_THEIR_PODS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            manifests.pods().stream()
                    .filter(Pod::endless)
                    .filter(pod -> !Manifests.finds(selector(pod.owner()), pod.labels()))
                    .forEach(pod -> fault.accept(pod.name() + " does not select its own pods"));
            Stream.of("PodDisruptionBudget", "NetworkPolicy", "PodMonitor")
                    .flatMap(manifests::of)
                    .forEach(each -> {
                        String field =
                                each.path("kind").asString().equals("NetworkPolicy") ? "podSelector" : "selector";
                        JsonNode selector = each.path("spec").path(field);
                        if (manifests.labelled().stream().noneMatch(labels -> Manifests.finds(selector, labels))) {
                            fault.accept(title(each) + " selects no pod");
                        }
                    });
            manifests
                    .of("Service")
                    .filter(service -> Ports.behind(manifests, service).isEmpty())
                    .forEach(service -> fault.accept(title(service) + " selects no pod"));
        }
    },
    PORTS_ARE_THOSE_OF_THE_PODS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            Ports.check(manifests, fault);
        }
    },
    WHAT_IS_REFERRED_TO_EXISTS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            eachContainer(manifests, (pod, container) -> {
                container.findValues("configMapRef").stream()
                        .map(each -> each.path("name").asString())
                        .filter(name -> !manifests.has("ConfigMap", name))
                        .forEach(name -> fault.accept(pod.name() + " reads the ConfigMap " + name));
                container.findValues("secretKeyRef").stream()
                        .filter(each -> !each.path("name").asString().equals("prachakhom")
                                || !NewSecrets.all()
                                        .containsKey(each.path("key").asString()))
                        .forEach(each -> fault.accept(pod.name() + " reads the secret " + each));
            });
            manifests.pods().forEach(pod -> {
                pod.spec().path("volumes").findValues("persistentVolumeClaim").stream()
                        .map(each -> each.path("claimName").asString())
                        .filter(name -> !manifests.has("PersistentVolumeClaim", name))
                        .forEach(name -> fault.accept(pod.name() + " mounts the claim " + name));
                String account = pod.spec().path("serviceAccountName").asString("");
                if (pod.endless() && !manifests.has("ServiceAccount", account)) {
                    fault.accept(pod.name() + " runs as the account '" + account + "'");
                }
            });
            manifests
                    .of("HorizontalPodAutoscaler")
                    .filter(each -> !manifests.has(
                            "Deployment",
                            each.path("spec")
                                    .path("scaleTargetRef")
                                    .path("name")
                                    .asString()))
                    .forEach(each -> fault.accept(title(each) + " scales what is not there"));
        }
    },
    EVERY_CONTAINER_IS_PROBED {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            eachContainer(manifests, (pod, container) -> {
                for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                    if (pod.endless() && !container.has(probe)) {
                        fault.accept(pod.name() + " has no " + probe);
                    }
                }
                container.findValues("httpGet").stream()
                        .filter(each -> !each.path("port").asString().equals("management"))
                        .forEach(each -> fault.accept(pod.name() + " is asked for its health where people come in"));
            });
        }
    },
    EVERY_CONTAINER_SAYS_WHAT_IT_NEEDS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            eachContainer(manifests, (pod, container) -> {
                JsonNode resources = container.path("resources");
                if (!resources.path("requests").has("cpu")
                        || !resources.path("requests").has("memory")
                        || !resources.path("limits").has("memory")) {
                    fault.accept(pod.name() + " may take all memory of its machine, or says not what it needs");
                }
            });
        }
    },
    NOTHING_RUNS_WITH_RIGHTS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            manifests.pods().forEach(pod -> {
                JsonNode context = pod.spec().path("securityContext");
                require(fault, pod, "runAsNonRoot", context.path("runAsNonRoot").asBoolean(false));
                require(fault, pod, "runAsUser", context.path("runAsUser").asInt(0) > 0);
                require(
                        fault,
                        pod,
                        "seccomp",
                        context.path("seccompProfile").path("type").asString("").equals("RuntimeDefault"));
                require(
                        fault,
                        pod,
                        "no token",
                        !pod.spec().path("automountServiceAccountToken").asBoolean(true));
                require(
                        fault,
                        pod,
                        "no links",
                        !pod.spec().path("enableServiceLinks").asBoolean(true));
            });
            eachContainer(manifests, (pod, container) -> {
                JsonNode context = container.path("securityContext");
                require(
                        fault,
                        pod,
                        "readOnlyRootFilesystem",
                        context.path("readOnlyRootFilesystem").asBoolean(false));
                require(
                        fault,
                        pod,
                        "no escalation",
                        !context.path("allowPrivilegeEscalation").asBoolean(true));
                require(
                        fault,
                        pod,
                        "drop ALL",
                        context.path("capabilities").toString().equals("{\"drop\":[\"ALL\"]}"));
                require(fault, pod, "not privileged", !context.has("privileged"));
            });
        }
    },
    NO_IMAGE_FLOATS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            Stream.concat(
                            manifests.containers().stream()
                                    .map(each -> each.path("image").asString("")),
                            manifests.of("Cluster").map(each -> each.path("spec")
                                    .path("imageName")
                                    .asString("")))
                    .filter(image -> !image.matches(".+:v?[0-9][A-Za-z0-9._-]*"))
                    .forEach(image -> fault.accept(image + " is another one tomorrow"));
        }
    },
    AN_UPDATE_TAKES_NOTHING_AWAY {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            Rollout.check(manifests, fault);
        }
    },
    EVERY_MOUNT_HAS_ITS_VOLUME {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            eachContainer(manifests, (pod, container) -> {
                List<String> volumes = Stream.concat(
                                pod.spec().path("volumes").valueStream(),
                                pod.owner()
                                        .path("spec")
                                        .path("volumeClaimTemplates")
                                        .valueStream()
                                        .map(each -> each.path("metadata")))
                        .map(each -> each.path("name").asString())
                        .toList();
                List<JsonNode> mounts =
                        container.path("volumeMounts").valueStream().toList();
                mounts.stream()
                        .map(each -> each.path("name").asString())
                        .filter(name -> !volumes.contains(name))
                        .forEach(name -> fault.accept(pod.name() + " mounts " + name));
                if (mounts.stream()
                        .noneMatch(each -> each.path("mountPath").asString().equals("/tmp"))) {
                    fault.accept(pod.name() + " cannot write to /tmp");
                }
            });
            manifests
                    .of("StatefulSet")
                    .filter(each ->
                            each.path("spec").path("volumeClaimTemplates").isEmpty())
                    .forEach(each -> fault.accept(title(each) + " forgets its data"));
        }
    },
    EVERY_SERVICE_GETS_ITS_SETTINGS {
        @Override
        void look(Manifests manifests, Consumer<String> fault) {
            for (String service : Manifests.SERVICES) {
                JsonNode container = manifests
                        .one("Deployment", service)
                        .at("/spec/template/spec/containers")
                        .path(0);
                Settings.check(service, manifests.variables(container), fault);
            }
        }
    };

    /** Tells each fault. */
    abstract void look(Manifests manifests, Consumer<String> fault);

    static JsonNode selector(JsonNode resource) {
        return resource.path("spec").path("selector");
    }

    static String title(JsonNode resource) {
        return resource.path("kind").asString() + " " + Manifests.name(resource);
    }

    private static void eachContainer(Manifests manifests, BiConsumer<Pod, JsonNode> look) {
        manifests.pods().forEach(pod -> pod.containers().forEach(container -> look.accept(pod, container)));
    }

    private static void require(Consumer<String> fault, Pod pod, String what, boolean held) {
        if (!held) {
            fault.accept(pod.name() + ": " + what);
        }
    }
}
