package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the tests read is what kubectl sends to a cluster; where there is no kubectl that knows components, it says so. */
class KustomizeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"local", "single-node", "production"})
    void rendersAsKubectlDoes(String overlay) throws IOException, InterruptedException {
        Path rendered = folder.resolve("rendered.yaml");
        boolean known = kubectl(
                rendered, "kustomize", Project.file("k8s/overlays/" + overlay).toString());
        if (!known) {
            System.out.println("kubectl: NOT RUN (there is none, or it is older than 1.21 and knows no components)");
        }
        assumeTrue(known, "kubectl is not here");
        // Generated names carry a hash of their content.
        String text = Files.readString(rendered).replaceAll("\\b(settings|kafka)-[a-z0-9]{10}\\b", "$1");

        assertThat(byName(ManifestsTest.overlay(overlay).all()))
                .isEqualTo(byName(Project.documents(text).stream()
                        .map(each -> (ObjectNode) each)
                        .toList()));
    }

    private static boolean kubectl(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kubectl"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectErrorStream(true)
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            // An old one stops at the first field that it does not know; anything else is a fault of ours.
            boolean old = said.contains("unknown field") || said.contains("unknown command");
            assertThat(ended && (process.exitValue() == 0 || old)).as(said).isTrue();
            return process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Map<String, JsonNode> byName(List<ObjectNode> resources) {
        Map<String, JsonNode> names = new TreeMap<>();
        resources.forEach(each -> names.put(ManifestCheck.title(each), inOrder(each)));
        return names;
    }

    /** Lists of objects in the order of their text: Kustomize orders them by rules of its own. */
    private static JsonNode inOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = Project.JSON.createObjectNode();
            object.propertyNames().stream().sorted().forEach(name -> sorted.set(name, inOrder(object.path(name))));
            return sorted;
        }
        if (!Kustomize.ofObjects(node)) {
            return node;
        }
        var sorted = Project.JSON.createArrayNode();
        node.valueStream()
                .map(KustomizeTest::inOrder)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(sorted::add);
        return sorted;
    }
}
