package org.prachakhom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The broker in a container keeps what the broker of one machine keeps. */
class BrokerSettingsTest {
    private final Map<String, String> contained = contained();
    private final Map<String, String> oneMachine = oneMachine();

    @Test
    void whatBothSayIsTheSame() {
        assertThat(contained.keySet()).filteredOn(oneMachine::containsKey).hasSizeGreaterThan(10);
        contained.forEach((key, value) -> {
            if (oneMachine.containsKey(key)) {
                assertThat(value).as(key).isEqualTo(oneMachine.get(key));
            }
        });
    }

    @Test
    void nothingIsForgottenAndNoTopicIsMadeByAccident() {
        assertThat(contained)
                .containsEntry("log.retention.ms", "-1")
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("log.dirs", "/var/lib/kafka/data");
    }

    private static Map<String, String> contained() {
        Map<String, String> values = new TreeMap<>();
        Project.env(Project.file("k8s/components/servers/kafka.env")).forEach((key, value) -> {
            if (key.startsWith("KAFKA_")) {
                String name = key.substring("KAFKA_".length()).toLowerCase(Locale.ROOT);
                values.put(name.replace('_', '.'), value);
            }
        });
        return values;
    }

    private static Map<String, String> oneMachine() {
        String source = Project.text(Project.file("local-stack/src/main/java/org/prachakhom/stack/KafkaSettings.java"));
        Map<String, String> values = new TreeMap<>();
        Pattern.compile("(?m)^ +([a-z.]+)=(\\S+)$")
                .matcher(source)
                .results()
                .forEach(found -> values.put(found.group(1), found.group(2)));
        return values;
    }
}
