package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.tiny.TinyClient.Answer;
import tools.jackson.databind.JsonNode;

class DescriptionTest extends TinyTest {

    @Test
    void aChangeTellsItsHeadersItsRolesAndItsAnswers() {
        JsonNode naming = description().at("/paths/~1api~1v1~1things~1{id}~1name/post");
        assertThat(parameters(naming)).containsExactlyInAnyOrder("id", "Idempotency-Key", "If-Match");
        assertThat(naming.path("operationId").asString()).isEqualTo("nameThing");
        assertThat(naming.path("x-roles").toString()).isEqualTo("[\"KEEPER\",\"MAKER\"]");
        assertThat(naming.at("/security/0").has("token")).isTrue();
        assertThat(naming.path("responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503");
        assertThat(naming.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(naming.at("/responses/412/$ref").asString()).isEqualTo("#/components/responses/Problem");
        JsonNode making = description().at("/paths/~1api~1v1~1things/post/responses");
        assertThat(making.at("/201/headers").propertyNames()).containsExactlyInAnyOrder("ETag", "Location");
        assertThat(making.has("200")).isFalse();
    }

    @Test
    void aListTellsItsPagesAndItsFreshness() {
        JsonNode list = description().at("/paths/~1api~1v1~1things/get");
        assertThat(parameters(list)).containsExactlyInAnyOrder("cursor", "limit", "atLeast", "from");
        assertThat(list.at("/responses/200/headers").propertyNames()).containsExactly("Up-To");
    }

    @Test
    void whatIsOpenAsksForNoToken() {
        JsonNode open = description().at("/paths/~1public~1{tenant}~1things/get");
        assertThat(open.has("security")).isFalse();
        assertThat(open.path("responses").has("401")).isFalse();
    }

    @Test
    void theDescriptionIsOpenApi31AndAlwaysTheSame() {
        Answer first = nobody(null).get("/v3/api-docs");
        assertThat(first.json().path("openapi").asString()).startsWith("3.1");
        assertThat(first.json().at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(first.json().at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "errors", "traceId");
        assertThat(first.response().body())
                .isEqualTo(nobody(null).get("/v3/api-docs").response().body())
                .doesNotContain("Caller", "Submission");
        List<String> paths = new ArrayList<>(first.json().path("paths").propertyNames());
        assertThat(paths).isSorted();
    }

    private JsonNode description() {
        return nobody(null).get("/v3/api-docs").json();
    }

    private static List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asString()));
        return names;
    }
}
