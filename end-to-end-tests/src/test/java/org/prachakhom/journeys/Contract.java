package org.prachakhom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations that the committed API descriptions list, with the roles that may call them. */
public final class Contract {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String SOME_ID = "01890000-0000-7000-8000-000000000000";

    /** One operation; {@code roles} stand in the permissions file. */
    public record Operation(
            String service, String id, String method, String path, List<String> roles, JsonNode document) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** A body that the schema allows, as small as can be. */
        public Map<String, Object> body() {
            JsonNode schema = document.path("paths")
                    .path(path)
                    .path("post")
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            return object(resolved(schema));
        }

        private JsonNode resolved(JsonNode schema) {
            String reference = schema.path("$ref").asString("");
            return reference.isEmpty() ? schema : document.at(reference.substring(1));
        }

        private Map<String, Object> object(JsonNode schema) {
            Map<String, Object> body = new LinkedHashMap<>();
            for (JsonNode name : schema.path("required")) {
                body.put(
                        name.asString(),
                        value(resolved(schema.path("properties").path(name.asString()))));
            }
            return body;
        }

        private Object value(JsonNode schema) {
            JsonNode oneOf = schema.path("enum");
            if (!oneOf.isEmpty()) {
                return oneOf.get(0).asString();
            }
            return switch (type(schema)) {
                case "integer", "number" -> Math.max(1, schema.path("minimum").asInt(1));
                case "boolean" -> false;
                case "array" -> List.of(value(resolved(schema.path("items"))));
                case "object" -> object(schema);
                default -> text(schema);
            };
        }

        private static String type(JsonNode schema) {
            return schema.path("type").isArray()
                    ? schema.path("type").get(0).asString()
                    : schema.path("type").asString("string");
        }

        private static Object text(JsonNode schema) {
            return switch (schema.path("format").asString("")) {
                case "date-time" -> "2026-11-20T03:00:00Z";
                case "date" -> "2027-01-15";
                case String _ when SOME_ID.matches(schema.path("pattern").asString("")) -> SOME_ID;
                default ->
                    "c01-long-enough"
                            .substring(0, Math.min(15, schema.path("maxLength").asInt(15)));
            };
        }
    }

    private Contract() {}

    /** All operations under {@code /api/v1}. */
    public static List<Operation> operations() {
        return Stream.of("issue", "meeting", "committee", "notification")
                .flatMap(Contract::operations)
                .toList();
    }

    private static Stream<Operation> operations(String service) {
        Path file = Stream.of(service + "-service.json", service + ".json")
                .map(DOCS.resolve("api")::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        JsonNode document = JsonMapper.shared().readTree(file.toFile());
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Operation(
                                service,
                                method.getValue().path("operationId").asString(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                roles(method.getValue().path("operationId").asString()),
                                document)));
    }

    private static List<String> roles(@Nullable String operation) {
        try (Stream<String> lines = Files.lines(DOCS.resolve("permissions.csv"))) {
            return lines.map(line -> line.split(",", -1))
                    .filter(cells -> cells[1].equals(operation))
                    .map(cells -> List.of(cells[4].split("\\|", -1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
