package org.prachakhom.stack.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of an API description.
 *
 * @param document the whole description, in which references lead
 */
record ApiOperation(String service, String method, String path, JsonNode description, JsonNode document) {
    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");

    /** All operations that the descriptions under {@code docs/api} of this project list, in a stable order. */
    static List<ApiOperation> all(Path root) {
        List<ApiOperation> all = new ArrayList<>();
        for (String service : SERVICES) {
            Path file = root.resolve("docs").resolve("api").resolve(service + ".json");
            try {
                all.addAll(
                        of(service, JsonMapper.shared().readTree(file.toFile())).toList());
            } catch (JacksonException e) {
                throw new StackFailure("The description " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        all.sort(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::method));
        return all;
    }

    /** The operations of one description. */
    static Stream<ApiOperation> of(String service, JsonNode document) {
        return document.path("paths").propertyStream().flatMap(path -> path.getValue()
                .propertyStream()
                .map(method -> new ApiOperation(
                        service,
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue(),
                        document)));
    }

    /** The schema itself where only a reference to it stands. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    /** The parameters of this place: path, query or header. */
    Stream<JsonNode> parameters(String in) {
        return description
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in));
    }

    /** The schemas of its body by content type. */
    JsonNode bodies() {
        return description.path("requestBody").path("content");
    }

    /** What it may answer with this status; a missing node when nothing is said. */
    JsonNode answer(int status) {
        return resolved(description.path("responses").path(String.valueOf(status)));
    }

    /** The first word after the version, what it is about: {@code issues}. */
    String subject() {
        String[] words = path.split("/", -1);
        return words.length > 3 && words[1].equals("api") ? words[3] : words[1];
    }
}
