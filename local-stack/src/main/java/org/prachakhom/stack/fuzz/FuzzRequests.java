package org.prachakhom.stack.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.fuzz.FuzzRequest.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the requests of a run; what is at chance in request n depends on the seed and n alone. */
final class FuzzRequests {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> ROLES = List.of(
            "LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN", "OPERATOR", "SYSTEM");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
    private static final List<Header> ODD_HEADERS = List.of(
            new Header("Accept", "text/html;q=0, */*"),
            new Header("Accept", "image/png"),
            new Header("Accept", "@"),
            new Header("Accept-Language", "xx-klingon-" + "y".repeat(300)),
            new Header("Accept-Language", "en"),
            new Header("Content-Encoding", "gzip"),
            new Header("If-None-Match", "*"),
            new Header("If-Modified-Since", "yesterday"),
            new Header("Range", "bytes=0-"),
            new Header("Idempotency-Key", "ก"),
            new Header("Idempotency-Key", "k".repeat(201)),
            new Header("If-Match", "W/\"1\""),
            new Header("If-Match", "\"" + "9".repeat(30) + "\""),
            new Header("If-Match", "*"),
            new Header("Authorization", "Basic b3BlcmF0b3I6eA=="),
            new Header("Content-Type", "application/xml"),
            new Header("Content-Type", "application/json; charset=tis-620"),
            new Header("Content-Type", "nonsense"),
            new Header("X-Forwarded-For", "127.0.0.1"),
            new Header("X-HTTP-Method-Override", "DELETE"),
            new Header("Prefer", "respond-async"));

    private final List<ApiOperation> operations;
    private final Known known;
    private final long seed;

    FuzzRequests(List<ApiOperation> operations, Known known, long seed) {
        this.operations = operations;
        this.known = known;
        this.seed = seed;
    }

    FuzzRequest request(int number) {
        // spread, because neighbouring seeds give neighbouring first numbers
        Random random = new Random((seed * 31 + number) * 0x9E3779B97F4A7C15L);
        ApiOperation operation = operations.get(random.nextInt(operations.size()));
        Values values = new Values(random, known, operation);
        String path = path(operation, values);
        String method = values.once(40) ? values.one(METHODS) : operation.method();
        List<Header> headers = headers(operation, values, path);
        byte[] body = method.equals("GET") || method.equals("HEAD") ? new byte[0] : body(operation, values, headers);
        byte[] trace = new byte[16];
        random.nextBytes(trace);
        return new FuzzRequest(
                number,
                sibling(operation, method),
                method,
                path + query(operation, values),
                role(operation, values),
                headers,
                FuzzRequest.body(body),
                HexFormat.of().formatHex(trace));
    }

    /** The operation that the method really meets. */
    private ApiOperation sibling(ApiOperation operation, String method) {
        return operations.stream()
                .filter(each ->
                        each.path().equals(operation.path()) && each.method().equals(method))
                .findFirst()
                .orElse(operation);
    }

    private static String path(ApiOperation operation, Values values) {
        return VARIABLE.matcher(operation.path()).replaceAll(found -> {
            String name = found.group(1);
            JsonNode schema = operation
                    .parameters("path")
                    .filter(each -> each.path("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .path("schema");
            String value = values.once(8)
                    ? values.oddText()
                    : values.good(name, schema).asString();
            return Matcher.quoteReplacement(encoded(value));
        });
    }

    private static String query(ApiOperation operation, Values values) {
        List<String> parts = new ArrayList<>();
        operation.parameters("query").forEach(parameter -> {
            if (parameter.path("required").asBoolean() ? !values.once(10) : values.once(4)) {
                String name = parameter.path("name").asString();
                JsonNode value = values.once(4) ? values.broken() : values.good(name, parameter.path("schema"));
                parts.add(name + "=" + encoded(value.isContainer() ? value.toString() : value.asString("")));
            }
        });
        if (values.once(20)) {
            parts.add(encoded(values.oddText()) + "=" + encoded(values.oddText()));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static @Nullable String role(ApiOperation operation, Values values) {
        List<String> allowed = operation
                .description()
                .path("x-roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        if (allowed.isEmpty() || values.once(5)) {
            return values.once(8) ? null : values.one(ROLES);
        }
        return values.one(allowed);
    }

    private List<Header> headers(ApiOperation operation, Values values, String path) {
        List<Header> headers = new ArrayList<>();
        operation.parameters("header").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (!values.once(20)) {
                headers.add(new Header(name, name.equals("If-Match") ? version(values, path) : values.key()));
            }
        });
        if (values.once(8)) {
            Header odd = values.one(ODD_HEADERS);
            // a header of the API that comes twice is another case than one that is odd
            headers.removeIf(header -> header.name().equals(odd.name()) && !values.once(4));
            headers.add(ascii(odd));
        }
        return headers;
    }

    private String version(Values values, String path) {
        String last = values.once(5) ? null : known.version(path);
        return last == null ? values.one(List.of("\"0\"", "\"1\"", "\"2\"", "\"3\"", "7", "\"x\"")) : last;
    }

    /** The client of the JDK sends what is beyond ASCII as a question mark, and refuses control characters. */
    private static Header ascii(Header header) {
        return new Header(header.name(), header.value().replaceAll("[^ -~]", "?"));
    }

    private static byte[] body(ApiOperation operation, Values values, List<Header> headers) {
        List<Map.Entry<String, JsonNode>> types =
                operation.bodies().propertyStream().toList();
        if (types.isEmpty()) {
            return values.once(4) ? values.broken().toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        Map.Entry<String, JsonNode> type = values.one(types);
        if (headers.stream().noneMatch(header -> header.name().equals("Content-Type"))) {
            headers.add(new Header("Content-Type", type.getKey()));
        }
        JsonNode schema = type.getValue().path("schema");
        if (type.getKey().contains("json")) {
            return json(values, values.good("", schema));
        }
        return type.getKey().startsWith("text/") ? table(values) : values.bytes();
    }

    private static byte[] json(Values values, JsonNode body) {
        if (body instanceof ObjectNode object && values.once(3)) {
            spoil(values, object);
        }
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return values.once(12) ? broken(values, bytes) : bytes;
    }

    /** One property is missing, one is broken, or there is one too many. */
    private static void spoil(Values values, ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || values.once(4)) {
            object.set(values.one(List.of("tenant", "status", "__proto__", "id", "filer", "")), values.broken());
        } else if (values.once(4)) {
            object.remove(values.one(names));
        } else if (object.get(values.one(names)) instanceof ObjectNode inner && values.once(2)) {
            spoil(values, inner);
        } else {
            object.set(values.one(names), values.broken());
        }
    }

    /** No JSON, or not quite. */
    private static byte[] broken(Values values, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (values.number(8)) {
            case 0 -> Arrays.copyOf(bytes, bytes.length / 2);
            case 1 -> (text + "{}").getBytes(StandardCharsets.UTF_8);
            case 2 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 3 ->
                text.replaceFirst("\\{", "{\"title\":\"a\",\"title\":\"b\",").getBytes(StandardCharsets.UTF_8);
            case 4 -> ("[".repeat(3_000) + "]".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
            case 5 -> text.replace("\":\"", "\":\"\u00ff").getBytes(StandardCharsets.ISO_8859_1);
            case 6 -> "{\"title\":1e999999999}".getBytes(StandardCharsets.UTF_8);
            default -> values.bytes();
        };
    }

    private static byte[] table(Values values) {
        StringBuilder lines = new StringBuilder();
        for (int line = values.number(5); line >= 0; line--) {
            for (int cell = values.number(9); cell >= 0; cell--) {
                lines.append(values.oddText()).append(values.one(List.of(",", ",", ";", "\"")));
            }
            lines.append('\n');
        }
        String head =
                values.one(List.of("", "code,name_th,name_en\n", "\ufeffcode,name_th,name_en,external\n", "a,a\n"));
        return (head + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        // an unpaired surrogate has no bytes of its own: the encoder of the JDK makes a question mark of it
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
