package org.prachakhom.deployment;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Network policies: nothing is open but what a policy of the pod's own opens. */
final class PolicyCheck {
    private PolicyCheck() {}

    static List<String> faults(Manifests manifests) {
        List<String> faults = new ArrayList<>();
        manifests.pods().forEach(pod -> {
            List<JsonNode> policies = manifests
                    .of("NetworkPolicy")
                    .filter(each -> Manifests.finds(each.path("spec").path("podSelector"), pod.labels()))
                    .map(each -> each.path("spec"))
                    .toList();
            for (String direction : List.of("Ingress", "Egress")) {
                if (policies.stream().noneMatch(each -> each.path("policyTypes")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals(direction)))) {
                    faults.add(pod.name() + " has no policy for " + direction);
                }
            }
            policies.stream()
                    .flatMap(each -> each.path("egress").valueStream())
                    .filter(rule -> rule.path("to").isEmpty())
                    .forEach(_ -> faults.add(pod.name() + " may speak to everybody"));
            boolean door =
                    pod.labels().path("app.kubernetes.io/name").asString("").equals("gateway");
            policies.stream()
                    .flatMap(each -> each.path("ingress").valueStream())
                    .filter(rule -> rule.path("from").isEmpty())
                    .filter(rule ->
                            !door || !rule.path("ports").toString().equals("[{\"protocol\":\"TCP\",\"port\":8080}]"))
                    .forEach(rule -> faults.add(pod.name() + " hears everybody: " + rule));
        });
        for (String service : Manifests.SERVICES) {
            if (!manifests.has("NetworkPolicy", service)) {
                faults.add(service + " has no policy of its own");
            }
        }
        return faults;
    }
}
