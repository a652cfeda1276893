package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/asyncapi.yaml} names every event type under its topic. */
class AsyncApiTest {
    private static final Path PAGE = Path.of("../docs/asyncapi.yaml");

    @Test
    void thePageIsWhatTheCatalogueSays() {
        if (Approved.approving()) {
            Approved.write(PAGE, AsyncApi.page());
        }
        assertThat(Approved.read(PAGE)).as("run with -Dapprove").isEqualTo(AsyncApi.page());
    }

    @Test
    void everyEventStandsUnderItsTopicAndItsSchemaExists() {
        Map<String, Object> page = new Yaml().load(Approved.read(PAGE));
        for (Class<? extends PublishedEvent> event : EventCatalogue.events()) {
            String type = EventContractTest.typeOf(event);
            Map<?, ?> channel = in(page, "channels", EventCatalogue.topic(event), "messages", type);
            assertThat(channel.get("$ref")).isEqualTo("#/components/messages/" + type);
            Object schema = in(page, "components", "messages", type, "payload").get("$ref");
            assertThat(PAGE.resolveSibling(String.valueOf(schema))).matches(Files::exists);
        }
    }

    private static Map<?, ?> in(Map<?, ?> page, String... path) {
        Map<?, ?> here = page;
        for (String step : path) {
            if (!(here.get(step) instanceof Map<?, ?> next)) {
                throw new AssertionError("The page lacks " + step);
            }
            here = next;
        }
        return here;
    }
}
