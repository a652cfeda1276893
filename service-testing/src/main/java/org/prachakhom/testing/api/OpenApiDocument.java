package org.prachakhom.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that a running service gives of its API. */
public final class OpenApiDocument {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final JsonNode root;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    /** Asks the service. */
    public static OpenApiDocument of(ApiClient client) {
        HttpResponse<String> answer = client.get("/v3/api-docs", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new OpenApiDocument(ApiClient.json(answer));
    }

    /** The whole document without the servers, which tell only where it runs; the same text for the same API. */
    public String text() {
        ObjectNode copy = (ObjectNode) root.deepCopy();
        copy.remove("servers");
        return PRETTY.writeValueAsString(copy) + "\n";
    }

    /** Every operation, in the order of path and method. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, description) ->
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, description))));
        return operations;
    }

    /** A body that the operation's schema allows; empty text when it takes none. */
    public String sampleBody(Operation operation) {
        JsonNode schema = operation.description().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "" : new SchemaSample(root).of(schema).toString();
    }

    /** One operation: its HTTP method, its path template and what the document says of it. */
    public record Operation(String method, String path, JsonNode description) {

        /** The name of the API method. */
        public String id() {
            return description.path("operationId").asString();
        }

        /** The names of the path's variables. */
        public List<String> variables() {
            return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        }

        /** The path with the variables filled in. */
        public String path(UnaryOperator<String> values) {
            return VARIABLE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
        }
    }
}
