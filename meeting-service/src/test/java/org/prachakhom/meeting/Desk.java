package org.prachakhom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;

/** The desk of a municipality's secretary, by HTTP. */
public record Desk(ApiClient client, String tenant) {

    /** Opens the desk in a municipality that the registers know. */
    public static Desk in(String tenant, ProjectionScenario scenario, int port) {
        Actor operator = new Actor("operator", Roles.OPERATOR, null);
        String id = StreamIds.named("municipality", tenant, tenant);
        scenario.publish(
                tenant,
                new MunicipalityRegistered(
                        id, tenant, "เมืองทดสอบ", "Test town", "ทดสอบ", "Asia/Bangkok", null, operator, Instant.EPOCH));
        return new Desk(new ApiClient(port), tenant);
    }

    /** Posts; {@code version} is sent as If-Match unless null. */
    public HttpResponse<String> post(String path, String json, @Nullable Long version) {
        HttpRequest.Builder request = client.request(path, token(Roles.SECRETARY))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return client.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    /** Posts, and answers the token by which a query sees the change. */
    public String done(int status, String path, String json, @Nullable Long version) {
        HttpResponse<String> answer = post(path, json, version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return ApiClient.json(answer).path("upTo").asString();
    }

    /** Reads what the secretary sees once it shows the change of that token. */
    public HttpResponse<String> get(String path, String atLeast) {
        return client.get(path + "?atLeast=" + atLeast, token(Roles.SECRETARY));
    }

    private String token(String role) {
        return TestTokens.token("somsri", tenant, role);
    }
}
