package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.stack.running.NewSecrets;
import tools.jackson.databind.JsonNode;

/** docker-compose.yml says the same as the other ways of running. */
class ComposeFileTest {
    private final JsonNode compose = file();

    static JsonNode file() {
        return Project.document(Project.file("docker-compose.yml"));
    }

    static List<String> faults(ComposeCheck check, JsonNode compose) {
        List<String> faults = new ArrayList<>();
        check.look(compose, faults::add);
        return faults;
    }

    @ParameterizedTest
    @EnumSource
    void theFileKeeps(ComposeCheck check) {
        assertThat(faults(check, compose)).isEmpty();
    }

    @Test
    void everySecretIsAskedForAndNoOther() {
        Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(Project.text(Project.file("docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.add("FIRST_OPERATOR_CODE"); // may be left out once the first operator has an account

        assertThat(asked).isEqualTo(new TreeSet<>(NewSecrets.all().keySet()));
    }

    @Test
    void theDefaultsAreThoseOfTheSettings() {
        Map<String, String> settings = Project.env(Project.file("k8s/base/settings.env"));

        compose.path("services").path("issue").path("environment").properties().forEach(variable -> {
            var standard = Pattern.compile("\\$\\{[A-Z_]+:-(.*)}")
                    .matcher(variable.getValue().asString(""));
            if (standard.matches()) {
                assertThat(settings).containsEntry(variable.getKey(), standard.group(1));
            }
        });
    }

    @Test
    void theImagesAreThoseOfTheCluster() {
        Set<String> cluster = Kustomize.render(Project.file("k8s/overlays/local")).containers().stream()
                .map(each -> each.path("image").asString())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> here = compose.path("services")
                .valueStream()
                .map(each -> each.path("image")
                        .asString()
                        .replace("${PRACHAKHOM_VERSION:-", "")
                        .replace("}", ""))
                .filter(image -> !image.matches("(prom|grafana)/.*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(here).isEqualTo(cluster);
    }
}
