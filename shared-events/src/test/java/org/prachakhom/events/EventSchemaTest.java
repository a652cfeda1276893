package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schema of each event and revision is the one that its class has, and every sample obeys it. */
class EventSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> theSchemaOfEveryEventIsUpToDate() {
        return EventCatalogue.events().stream()
                .map(event -> DynamicTest.dynamicTest(EventContractTest.typeOf(event), () -> {
                    Path file = file(EventContractTest.typeOf(event));
                    if (Approved.approving()) {
                        Approved.write(file, EventSchema.of(event));
                    }
                    assertThat(Approved.read(file)).as("run with -Dapprove").isEqualTo(EventSchema.of(event));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleObeysItsSchema() throws IOException {
        return EventContractTest.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getFileName().toString(), () -> assertThat(schema(EventContractTest.typeOf(sample))
                                        .validate(Approved.read(sample), InputFormat.JSON))
                                .isEmpty()));
    }

    @Test
    void aSampleWithoutItsStreamIsRefused() {
        String nameless =
                Approved.read(Approved.SAMPLES.resolve("issue.filed.v1.json")).replace("\"issueId\"", "\"isueId\"");
        assertThat(schema("issue.filed.v1").validate(nameless, InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema schema(String type) {
        return REGISTRY.getSchema(Approved.read(file(type)), InputFormat.JSON);
    }

    private static Path file(String type) {
        return Approved.SCHEMAS.resolve(type + ".json");
    }
}
