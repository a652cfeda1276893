package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each check of the cluster is red where somebody makes the mistake that it is for. */
class PlantedMistakesTest {
    private record Mistake(ManifestCheck found, String sentence, Consumer<Manifests> made) {}

    private static final List<Mistake> MISTAKES = List.of(
            mistake(
                    ManifestCheck.SELECTORS_FIND_THEIR_PODS,
                    "a label that no pod has",
                    "Service",
                    "issue",
                    "/spec/selector",
                    it -> it.put("app.kubernetes.io/name", "issues")),
            mistake(
                    ManifestCheck.SELECTORS_FIND_THEIR_PODS,
                    "a budget for nobody",
                    "PodDisruptionBudget",
                    "issue",
                    "/spec/selector/matchLabels",
                    it -> it.put("app.kubernetes.io/name", "issues")),
            mistake(
                    ManifestCheck.SELECTORS_FIND_THEIR_PODS,
                    "a deployment of other pods",
                    "Deployment",
                    "issue",
                    "/spec/selector/matchLabels",
                    it -> it.put("app.kubernetes.io/name", "issues")),
            mistake(
                    ManifestCheck.PORTS_ARE_THOSE_OF_THE_PODS,
                    "a port that no container has",
                    "Service",
                    "issue",
                    "/spec/ports/0",
                    it -> it.put("targetPort", "web")),
            mistake(
                    ManifestCheck.PORTS_ARE_THOSE_OF_THE_PODS,
                    "a policy for another port",
                    "NetworkPolicy",
                    "issue",
                    "/spec/ingress/0/ports/0",
                    it -> it.put("port", 8081)),
            mistake(
                    ManifestCheck.PORTS_ARE_THOSE_OF_THE_PODS,
                    "a way out to where nobody listens",
                    "NetworkPolicy",
                    "gateway",
                    "/spec/egress/0/ports/0",
                    it -> it.put("port", 5433)),
            mistake(
                    ManifestCheck.PORTS_ARE_THOSE_OF_THE_PODS,
                    "a door beside the gateway",
                    "Ingress",
                    "gateway",
                    "/spec/rules/0/http/paths/0/backend/service",
                    it -> it.put("name", "issue")),
            mistake(
                    ManifestCheck.PORTS_ARE_THOSE_OF_THE_PODS,
                    "the gateway's metrics for all",
                    "Service",
                    "gateway",
                    "/spec/ports/0",
                    it -> it.put("name", "management")),
            container(ManifestCheck.WHAT_IS_REFERRED_TO_EXISTS, "settings that are not there", it -> ((ObjectNode)
                            it.at("/envFrom/0/configMapRef"))
                    .put("name", "setting")),
            container(ManifestCheck.WHAT_IS_REFERRED_TO_EXISTS, "a secret that nobody makes", it -> ((ObjectNode)
                            it.at("/env/2/valueFrom/secretKeyRef"))
                    .put("key", "ISSUE_PASSWORD")),
            pod(
                    ManifestCheck.WHAT_IS_REFERRED_TO_EXISTS,
                    "an account that is not there",
                    it -> it.put("serviceAccountName", "issues")),
            container(
                    ManifestCheck.EVERY_CONTAINER_IS_PROBED,
                    "a probe misspelt",
                    it -> it.set("livenesProbe", it.remove("livenessProbe"))),
            container(ManifestCheck.EVERY_CONTAINER_IS_PROBED, "a probe at the door of people", it -> ((ObjectNode)
                            it.at("/readinessProbe/httpGet"))
                    .put("port", "http")),
            container(ManifestCheck.EVERY_CONTAINER_SAYS_WHAT_IT_NEEDS, "no limit of memory", it -> ((ObjectNode)
                            it.at("/resources/limits"))
                    .remove("memory")),
            container(ManifestCheck.NOTHING_RUNS_WITH_RIGHTS, "a file system to write to", it -> ((ObjectNode)
                            it.at("/securityContext"))
                    .put("readOnlyRootFilesystem", false)),
            pod(ManifestCheck.NOTHING_RUNS_WITH_RIGHTS, "root", it -> ((ObjectNode) it.at("/securityContext"))
                    .put("runAsUser", 0)),
            container(
                    ManifestCheck.NO_IMAGE_FLOATS,
                    "the latest image",
                    it -> it.put("image", "prachakhom/issue:latest")),
            container(
                    ManifestCheck.NO_IMAGE_FLOATS, "an image without a tag", it -> it.put("image", "prachakhom/issue")),
            mistake(
                    ManifestCheck.AN_UPDATE_TAKES_NOTHING_AWAY,
                    "a pod may be missing",
                    "Deployment",
                    "issue",
                    "/spec/strategy/rollingUpdate",
                    it -> it.put("maxUnavailable", 1)),
            container(
                    ManifestCheck.AN_UPDATE_TAKES_NOTHING_AWAY,
                    "no pause before the end",
                    it -> it.remove("lifecycle")),
            mistake(
                    ManifestCheck.AN_UPDATE_TAKES_NOTHING_AWAY,
                    "no budget",
                    "PodDisruptionBudget",
                    "issue",
                    "/spec",
                    it -> it.remove("selector")),
            container(ManifestCheck.EVERY_MOUNT_HAS_ITS_VOLUME, "a volume that is not there", it -> ((ObjectNode)
                            it.at("/volumeMounts/0"))
                    .put("name", "temp")),
            container(ManifestCheck.EVERY_MOUNT_HAS_ITS_VOLUME, "nowhere to write", it -> it.remove("volumeMounts")),
            container(ManifestCheck.EVERY_SERVICE_GETS_ITS_SETTINGS, "a setting that is missing", it -> ((ArrayNode)
                            it.path("env"))
                    .remove(0)),
            container(
                    ManifestCheck.EVERY_SERVICE_GETS_ITS_SETTINGS,
                    "a setting that nothing reads",
                    it -> ((ArrayNode) it.path("env")).addObject().put("name", "DB_PASSWORD")));

    static Stream<Arguments> mistakes() {
        return MISTAKES.stream().map(each -> Arguments.of(each.sentence, each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeInTheClusterIsFound(String sentence, Mistake mistake) {
        Manifests manifests = ManifestsTest.overlay("single-node");
        assertThat(ManifestsTest.faults(mistake.found, manifests)).isEmpty();

        mistake.made.accept(manifests);

        assertThat(ManifestsTest.faults(mistake.found, manifests)).as(sentence).isNotEmpty();
    }

    @Test
    void everyCheckHasItsMistake() {
        assertThat(MISTAKES.stream().map(Mistake::found).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ManifestCheck.values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deployment issue /spec replica 2",
                "Deployment issue /spec paused \"two\"",
                "Deployment issue /spec/template/spec/containers/0 livenesProbe {}",
                "NetworkPolicy issue /spec podselector {}",
                "HorizontalPodAutoscaler issue /spec minReplicas \"2\"",
                "PodMonitor prachakhom /spec/podMetricsEndpoints/0 intervall \"15s\"",
                "PrometheusRule prachakhom /spec/groups/0/rules/0 when \"up\"",
                "KafkaTopic prachakhom.issue /spec partition 12",
                "Kafka prachakhom /spec/kafka verison \"4.2.1\""
            })
    void aFieldThatKubernetesDoesNotKnowIsFound(String planted) {
        String[] parts = planted.split(" ", 5);
        ObjectNode resource = ManifestsTest.overlay("production").one(parts[0], parts[1]);
        assertThat(Schema.faults(resource)).isEmpty();

        ((ObjectNode) resource.at(parts[2])).set(parts[3], Project.JSON.readTree(parts[4]));

        assertThat(Schema.faults(resource)).hasSize(1).first().asString().contains(parts[3]);
    }

    @Test
    void aDoorForEverybodyIsFound() {
        Manifests manifests = ManifestsTest.overlay("single-node");
        ((ObjectNode) manifests.one("NetworkPolicy", "postgres").at("/spec/ingress/0")).remove("from");
        ((ObjectNode) manifests.one("NetworkPolicy", "issue").at("/spec/egress/0")).remove("to");
        manifests.all().removeIf(each -> ManifestCheck.title(each).equals("NetworkPolicy kafka"));

        assertThat(PolicyCheck.faults(manifests))
                .anyMatch(fault -> fault.startsWith("StatefulSet postgres hears everybody"))
                .contains("Deployment issue may speak to everybody", "StatefulSet kafka has no policy for Ingress");
    }

    private static Mistake mistake(
            ManifestCheck check, String sentence, String kind, String name, String place, Consumer<ObjectNode> change) {
        return new Mistake(
                check,
                sentence,
                manifests ->
                        change.accept((ObjectNode) manifests.one(kind, name).at(place)));
    }

    private static Mistake pod(ManifestCheck check, String sentence, Consumer<ObjectNode> change) {
        return mistake(check, sentence, "Deployment", "issue", "/spec/template/spec", change);
    }

    private static Mistake container(ManifestCheck check, String sentence, Consumer<ObjectNode> change) {
        return mistake(check, sentence, "Deployment", "issue", "/spec/template/spec/containers/0", change);
    }
}
