package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The JSON of every event, frozen in {@code approved}. A sample is read for ever; {@code -Dapprove} adds a missing one
 * beside the old ones and never changes a file.
 */
class EventContractTest {

    @TestFactory
    Stream<DynamicTest> everySampleEverTakenIsReadAndWrittenUnchanged() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> staysReadable(sample)));
    }

    @TestFactory
    Stream<DynamicTest> everyEventOfTodayHasItsSamples() {
        return EventCatalogue.events().stream()
                .map(event -> DynamicTest.dynamicTest(typeOf(event), () -> isSampled(event)));
    }

    @Test
    void aValueOfTheFutureReadsAsUnknown() {
        Class<? extends PublishedEvent> filed =
                EventCatalogue.eventNamed("issue.filed").orElseThrow();
        String future = Approved.read(Approved.SAMPLES.resolve("issue.filed.v1.json"))
                .replace("\"PROBLEM\"", "\"PETITION\"")
                .replaceFirst("\\{", "{\"petitioners\": 40,");
        assertThat(EventJson.MAPPER.readValue(future, filed)).hasToString(readableWithUnknownKind(filed));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Approved.SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** {@code issue.filed.v1-2.json} is the second sample taken of {@code issue.filed}, revision 1. */
    static String typeOf(Path sample) {
        return sample.getFileName().toString().replaceFirst("(\\.v\\d+)(-\\d+)?\\.json$", "$1");
    }

    static String typeOf(Class<?> event) {
        WireName name = EventCatalogue.wireName(event);
        return name.value() + ".v" + name.revision();
    }

    private static String readableWithUnknownKind(Class<? extends PublishedEvent> filed) {
        String today = Approved.read(Approved.SAMPLES.resolve("issue.filed.v1.json"));
        return EventJson.MAPPER.readValue(today, filed).toString().replace("kind=PROBLEM", "kind=UNKNOWN");
    }

    static void staysReadable(Path sample) {
        String wireName = typeOf(sample).replaceFirst("\\.v\\d+$", "");
        Class<? extends PublishedEvent> event =
                EventCatalogue.eventNamed(wireName).orElseThrow();
        assertThat(typeOf(sample))
                .as("a sample of an older revision needs an upcaster and a case here")
                .isEqualTo(typeOf(event));
        JsonNode stored = EventJson.MAPPER.readTree(Approved.read(sample));
        PublishedEvent read = EventJson.MAPPER.treeToValue(stored, event);
        JsonNode written = EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(read));
        for (Map.Entry<String, JsonNode> property : stored.properties()) {
            assertThat(written.get(property.getKey())).as(property.getKey()).isEqualTo(property.getValue());
        }
    }

    private static void isSampled(Class<? extends PublishedEvent> event) throws IOException {
        for (PublishedEvent today : samplesOf(event)) {
            JsonNode written = EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsString(today));
            List<Path> taken = new ArrayList<>(samples());
            taken.removeIf(file -> !typeOf(file).equals(typeOf(event)));
            boolean known = taken.stream()
                    .anyMatch(file ->
                            EventJson.MAPPER.readTree(Approved.read(file)).equals(written));
            if (!known && Approved.approving()) {
                String number = taken.isEmpty() ? "" : "-" + (taken.size() + 1);
                Path file = Approved.SAMPLES.resolve(typeOf(event) + number + ".json");
                Approved.write(file, EventJson.MAPPER.writeValueAsString(today) + "\n");
            } else {
                assertThat(known)
                        .as("a sample of %s as it is written today: run with -Dapprove", event)
                        .isTrue();
            }
        }
    }

    private static List<PublishedEvent> samplesOf(Class<? extends PublishedEvent> event) {
        List<PublishedEvent> samples = new ArrayList<>();
        samples.add(SampleEvents.sample(event, true));
        if (SampleEvents.hasOptionalParts(event)) {
            samples.add(SampleEvents.sample(event, false));
        }
        return samples;
    }
}
