package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prachakhom.stack.running.Health;
import org.prachakhom.stack.running.Service;
import tools.jackson.databind.json.JsonMapper;

/** Dashboards and alerts ask for what the running services measure, and for nothing else. */
class DashboardsTest {
    private static final Path FOLDER = Path.of("..", "k8s", "components", "observability");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?!\\w*\\s*\\()");

    /** What Prometheus itself knows of those that it asks. */
    private static final String OF_PROMETHEUS = "up";

    private final TestStack stack = TestStack.get();

    @Test
    void everyMetricOfTheDashboardsAndAlertsIsMeasured() {
        Town.found(stack).scheduledMeeting();
        Set<String> asked =
                expressions().flatMap(DashboardsTest::metrics).collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(10).contains("projection_lag_events", OF_PROMETHEUS);
        asked.remove(OF_PROMETHEUS);

        // The first collection of garbage, for one, takes its time.
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(measured()).containsAll(asked));
    }

    @Test
    void aMetricIsFoundInWhateverIsReckonedFromIt() {
        assertThat(metrics("sum by (service) (rate(asked_total{state=~\"4..|never\"}[5m])) / max(known) > 0.5"))
                .containsExactly("asked_total", "known");
        assertThat(measured()).doesNotContain("asked_total");
    }

    private Set<String> measured() {
        return Arrays.stream(Service.values())
                .map(service -> stack.processes().settings().port(service.managementPortKey()))
                .flatMap(port -> new Health(port).metrics().lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Stream<String> metrics(String expression) {
        String bare = expression
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\{[^}]*}", "")
                .replaceAll("\\[[^]]*]", "")
                .replaceAll("\\b(by|without)\\s*\\([^)]*\\)", "");
        return NAME.matcher(bare).results().map(found -> found.group());
    }

    private static Stream<String> expressions() {
        Stream<String> alerts =
                text(FOLDER.resolve("alerts.yml")).lines().map(String::strip).filter(line -> line.startsWith("expr: "));
        return Stream.concat(
                alerts.map(line -> line.substring("expr: ".length())),
                dashboards().stream()
                        .flatMap(file -> JsonMapper.shared().readTree(text(file)).findValues("expr").stream())
                        .map(each -> each.asString()));
    }

    private static List<Path> dashboards() {
        try (Stream<Path> all = Files.list(FOLDER.resolve("grafana").resolve("dashboards"))) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
