package org.prachakhom.deployment;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** An update, or a machine that is emptied, leaves as many pods at work as before. */
final class Rollout {
    /** Beside the pause, a service gives running requests ten seconds and closes what it holds. */
    private static final int SECONDS_TO_END = 25;

    private Rollout() {}

    static void check(Manifests manifests, Consumer<String> fault) {
        for (String service : Manifests.SERVICES) {
            JsonNode spec = manifests.one("Deployment", service).path("spec");
            JsonNode rolling = spec.path("strategy").path("rollingUpdate");
            JsonNode pod = spec.path("template").path("spec");
            JsonNode labels = spec.path("template").path("metadata").path("labels");
            int pause = pod.path("containers")
                    .path(0)
                    .at("/lifecycle/preStop/sleep/seconds")
                    .asInt(0);
            if (rolling.path("maxUnavailable").asInt(1) != 0
                    || rolling.path("maxSurge").asInt(0) < 1) {
                fault.accept(service + " takes a pod away before the next is ready");
            }
            if (pause < 5 || pod.path("terminationGracePeriodSeconds").asInt(0) < pause + SECONDS_TO_END) {
                fault.accept(service + " is ended while it answers");
            }
            if (manifests
                    .of("PodDisruptionBudget")
                    .noneMatch(each -> Manifests.finds(ManifestCheck.selector(each), labels))) {
                fault.accept(service + " has no PodDisruptionBudget");
            }
        }
    }
}
