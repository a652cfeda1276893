package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.relay.Topics;
import tools.jackson.databind.JsonNode;

/** The production overlay stands on several machines, and its brokers keep what the services would make. */
class ProductionTest {
    private final Manifests manifests = ManifestsTest.overlay("production");

    @Test
    void noServiceStandsAlone() {
        for (String service : Manifests.SERVICES) {
            JsonNode scaler = manifests.one("HorizontalPodAutoscaler", service).path("spec");
            assertThat(scaler.path("minReplicas").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(scaler.path("scaleTargetRef").path("name").asString()).isEqualTo(service);
            assertThat(manifests.one("Deployment", service).path("spec").has("replicas"))
                    .isFalse();
        }
    }

    @Test
    void noServerStandsAlone() {
        assertThat(manifests
                        .one("Cluster", "prachakhom-postgres")
                        .path("spec")
                        .path("instances")
                        .asInt())
                .isGreaterThanOrEqualTo(3);
        JsonNode config =
                manifests.one("Kafka", "prachakhom").path("spec").path("kafka").path("config");
        assertThat(config.path("default.replication.factor").asInt()).isEqualTo(3);
        assertThat(config.path("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(config.path("auto.create.topics.enable").asBoolean()).isFalse();
        assertThat(config.path("log.retention.ms").asInt()).isEqualTo(-1);
    }

    @Test
    void theTopicsAreThoseOfTheServices() {
        Set<String> expected = new TreeSet<>(Topics.ofEvents());
        expected.add(Topics.KEYS);

        assertThat(manifests.of("KafkaTopic").map(Manifests::name).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(manifests.of("KafkaTopic")).allSatisfy(topic -> {
            JsonNode spec = topic.path("spec");
            assertThat(spec.path("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            assertThat(spec.path("replicas").asInt()).isEqualTo(3);
            boolean keys = Manifests.name(topic).equals(Topics.KEYS);
            assertThat(spec.path("config").path("cleanup.policy").asString("delete"))
                    .isEqualTo(keys ? "compact" : "delete");
            assertThat(spec.path("config").path("retention.ms").asInt(0)).isEqualTo(keys ? 0 : -1);
        });
    }

    @Test
    void photosAreReachedFromEveryMachine() {
        assertThat(manifests
                        .one("PersistentVolumeClaim", "media")
                        .path("spec")
                        .path("accessModes")
                        .toString())
                .isEqualTo("[\"ReadWriteMany\"]");
    }

    @Test
    void nothingIsSimulated() {
        JsonNode settings = manifests.one("ConfigMap", "settings").path("data");

        assertThat(settings.path("SPRING_PROFILES_ACTIVE").asString()).isEqualTo("production");
        assertThat(settings.path("TOKEN_ISSUER").asString()).startsWith("https://");
        assertThat(settings.path("KAFKA_BOOTSTRAP").asString()).startsWith("prachakhom-kafka-bootstrap:");
    }
}
