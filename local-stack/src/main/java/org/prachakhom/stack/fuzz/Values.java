package org.prachakhom.stack.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up values for schemas: such as the schema allows, and such as nobody would send. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "ถนนหน้าตลาดเป็นหลุมลึก",
            "ไฟกะพริบหน้าวัด 🙏 ซอย ๑๒/๓",
            "a",
            "นํ้าประปาไม่ไหล",
            "O'Brien; drop table issue_card --",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "{{7*7}} ${7*7} %{7*7}",
            "line\nbreak\r\nX-Injected: yes",
            "สระ\u200bลอย\u2028ใหม่",
            "% _ \\ * ?",
            "กำหนดการประชุมประจำเดือนของประธานชุมชนและหัวหน้าส่วนราชการ");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "\ud800",
            "\u202e",
            "../../etc/passwd",
            "' or '1'='1",
            "1;select pg_sleep(9)",
            "null",
            "-1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "true",
            "2026-02-30",
            "0000-00-00T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "{}",
            "%00",
            "\u001b[31m",
            "ก".repeat(6_000));

    private final Random random;
    private final Known known;
    private final ApiOperation operation;

    Values(Random random, Known known, ApiOperation operation) {
        this.random = random;
        this.known = known;
        this.operation = operation;
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int number(int below) {
        return random.nextInt(below);
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(600)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A few keys come again, with another request. */
    String key() {
        return once(30) ? "used-before-" + random.nextInt(3) : uuid();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What the schema allows, as far as it can be told; {@code name} is that of the property or parameter. */
    JsonNode good(String name, JsonNode reference) {
        JsonNode schema = operation.resolved(reference);
        JsonNode oneOf = schema.path("enum");
        if (!oneOf.isEmpty()) {
            return oneOf.get(random.nextInt(oneOf.size()));
        }
        return switch (type(schema)) {
            case "integer" -> JSON.numberNode(integer(name, schema));
            case "number" -> JSON.numberNode(schema.path("minimum").asDouble(12) + random.nextDouble());
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "array" -> array(name, schema);
            case "object" -> object(schema);
            default -> JSON.stringNode(text(name, schema));
        };
    }

    /** An object with all that it needs and some of the rest. */
    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> needed =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, property) -> {
            if (needed.contains(name) || random.nextBoolean()) {
                object.set(name, good(name, property));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int least = Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
        while (array.size() < least) {
            array.add(good(name, schema.path("items")));
        }
        return array;
    }

    private long integer(String name, JsonNode schema) {
        String there = known.any(name, operation, random);
        if (there != null && there.matches("[0-9]{1,9}")) {
            return Long.parseLong(there);
        }
        long least = schema.path("minimum").asLong(1);
        return least + random.nextInt((int) Math.min(100, schema.path("maximum").asLong(5) - least + 1));
    }

    String text(String name, JsonNode schema) {
        String there = once(6) ? null : known.any(name, operation, random);
        if (there != null) {
            return there;
        }
        String pattern = schema.path("pattern").asString("");
        List<String> fitting = candidates(schema.path("format").asString("")).stream()
                .filter(text -> pattern.isEmpty() || text.matches(pattern))
                .toList();
        String text = fitting.isEmpty() ? one(TEXTS) : one(fitting);
        int most = schema.path("maxLength").asInt(5_000);
        return text.length() > most ? text.substring(0, most) : text;
    }

    private List<String> candidates(String format) {
        int day = random.nextInt(1, 29);
        return switch (format) {
            case "date" -> List.of("2026-12-%02d".formatted(day), "2027-02-%02d".formatted(day));
            case "date-time" -> List.of("2026-12-%02dT03:00:00Z".formatted(day));
            case "uuid" -> List.of(uuid());
            default -> {
                List<String> all = new ArrayList<>(TEXTS);
                all.add("f" + random.nextInt(10_000));
                all.add(uuid());
                all.add("2026-11");
                all.add("99.1,12.1,100.2,12.9");
                all.add("F" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)));
                yield all;
            }
        };
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** What no schema allows, or hardly any. */
    JsonNode broken() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextLong());
            case 2 -> JSON.numberNode(-random.nextDouble() * 1e300);
            case 3 -> JSON.arrayNode().add(oddText());
            case 4 -> JSON.objectNode().put(oddText(), 1);
            case 5 -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.stringNode(oddText());
        };
    }

    String oddText() {
        return one(once(2) ? ODD : TEXTS);
    }

    /** OpenAPI 3.1 allows one type or a list of them, of which null is one. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        @Nullable String first = null;
        for (JsonNode one : type.isArray() ? type : JSON.arrayNode().add(type)) {
            if (first == null && !one.asString("null").equals("null")) {
                first = one.asString();
            }
        }
        return first == null ? (schema.has("properties") ? "object" : "string") : first;
    }
}
