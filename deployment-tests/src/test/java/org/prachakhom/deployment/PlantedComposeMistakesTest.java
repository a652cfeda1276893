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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each check of the compose file is red where somebody makes the mistake that it is for. */
class PlantedComposeMistakesTest {
    private record Mistake(ComposeCheck found, String sentence, Consumer<JsonNode> made) {}

    private static final List<Mistake> MISTAKES = List.of(
            compose(ComposeCheck.ONLY_THE_GATEWAY_IS_OPEN, "the database for all", "postgres", it -> it.putArray(
                            "ports")
                    .add("5432:5432")),
            compose(
                    ComposeCheck.ONLY_THE_GATEWAY_IS_OPEN,
                    "the gateway's metrics for all",
                    "gateway",
                    it -> ((ArrayNode) it.path("ports")).add("9080:9080")),
            compose(
                    ComposeCheck.NOTHING_HAS_RIGHTS,
                    "a file system to write to",
                    "issue",
                    it -> it.put("read_only", false)),
            compose(ComposeCheck.NOTHING_HAS_RIGHTS, "root", "media-setup", it -> it.put("restart", "unless-stopped")),
            compose(ComposeCheck.MEMORY_IS_LIMITED, "no limit", "kafka", it -> it.remove("mem_limit")),
            compose(ComposeCheck.WHAT_RUNS_ON_IS_WATCHED, "no health check", "meeting", it -> it.remove("healthcheck")),
            compose(ComposeCheck.WHAT_RUNS_ON_IS_WATCHED, "not waited for", "gateway", it -> ((ObjectNode)
                            it.at("/depends_on/database-setup"))
                    .put("condition", "service_started")),
            compose(ComposeCheck.NO_SECRET_HAS_A_DEFAULT, "a default password", "postgres", it -> ((ObjectNode)
                            it.path("environment"))
                    .put("POSTGRES_PASSWORD", "${POSTGRES_PASSWORD:-secret}")),
            compose(ComposeCheck.NO_SECRET_HAS_A_DEFAULT, "a password in the file", "issue", it -> ((ObjectNode)
                            it.path("environment"))
                    .put("DB_WRITER_PASSWORD", "secret")),
            compose(
                    ComposeCheck.IMAGES_AND_VOLUMES_ARE_NAMED,
                    "the latest image",
                    "kafka",
                    it -> it.put("image", "apache/kafka:latest")),
            compose(ComposeCheck.IMAGES_AND_VOLUMES_ARE_NAMED, "a volume that is not there", "issue", it -> it.putArray(
                            "volumes")
                    .add("photos:/media")),
            compose(
                    ComposeCheck.IMAGES_AND_VOLUMES_ARE_NAMED,
                    "an image of our name from anywhere",
                    "issue",
                    it -> it.remove("pull_policy")),
            compose(
                    ComposeCheck.SETTINGS_ARE_THOSE_OF_THE_CLUSTER,
                    "a setting that is missing",
                    "issue",
                    it -> ((ObjectNode) it.path("environment")).remove("KAFKA_BOOTSTRAP")));

    static Stream<Arguments> mistakes() {
        return MISTAKES.stream().map(each -> Arguments.of(each.sentence, each));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeInTheComposeFileIsFound(String sentence, Mistake mistake) {
        JsonNode compose = ComposeFileTest.file().deepCopy();

        mistake.made.accept(compose);

        assertThat(ComposeFileTest.faults(mistake.found, compose)).as(sentence).isNotEmpty();
    }

    @Test
    void everyCheckHasItsMistake() {
        assertThat(MISTAKES.stream().map(Mistake::found).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ComposeCheck.values()));
    }

    private static Mistake compose(ComposeCheck check, String sentence, String service, Consumer<ObjectNode> change) {
        return new Mistake(
                check,
                sentence,
                compose -> change.accept((ObjectNode) compose.path("services").path(service)));
    }
}
