package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules and dashboards are the same for docker compose and for Kubernetes. */
class ObservabilityTest {
    private static final Path FOLDER = Project.file("k8s/components/observability");

    @Test
    void theOperatorWatchesTheSameRules() {
        JsonNode rule = ManifestsTest.overlay("production").one("PrometheusRule", "prachakhom");

        assertThat(rule.path("spec")).isEqualTo(Project.document(FOLDER.resolve("alerts.yml")));
    }

    @Test
    void everyRuleSaysHowBadItIsAndWhatHappens() {
        List<JsonNode> rules = Project.document(FOLDER.resolve("alerts.yml"))
                .findValues("rules")
                .getFirst()
                .valueStream()
                .toList();

        assertThat(rules).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.path("labels").path("severity").asString()).isIn("critical", "warning");
            assertThat(rule.path("annotations").path("summary").asString("")).isNotEmpty();
            assertThat(rule.path("for").asString("")).isNotEmpty();
        });
    }

    @Test
    void everyDashboardIsInTheClusterToo() throws IOException {
        JsonNode map = ManifestsTest.overlay("production").one("ConfigMap", "dashboards");
        List<String> files;
        try (Stream<Path> all = Files.list(FOLDER.resolve("grafana/dashboards"))) {
            files = all.map(each -> each.getFileName().toString()).sorted().toList();
        }

        assertThat(map.path("data").propertyNames()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(map.path("metadata").path("labels").path("grafana_dashboard").asString())
                .isEqualTo("1");
        assertThat(map.path("data").valueStream().map(each -> Project.JSON.readTree(each.asString())))
                .allSatisfy(dashboard -> {
                    assertThat(dashboard.path("uid").asString()).startsWith("prachakhom-");
                    assertThat(dashboard.path("panels").findValues("expr")).isNotEmpty();
                });
    }

    @Test
    void prometheusAsksEveryServiceOnItsManagementPort() {
        assertThat(Project.document(FOLDER.resolve("prometheus.yml")).findValues("targets").stream()
                        .map(each -> each.path(0).asString()))
                .containsExactlyElementsOf(
                        Manifests.SERVICES.stream().map(each -> each + ":9080").toList());
    }
}
