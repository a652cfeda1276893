package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class RoutingTest extends GatewayTest {
    @Autowired
    private EarlyCaller early;

    @Test
    void whoeverComesAsSoonAsThePortIsOpenIsPassedOn() {
        assertThat(early.status()).isEqualTo(200);
    }

    @BeforeEach
    void forget() {
        SERVICE.seen().clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/issues",
                "/api/v1/issues/1/history?limit=2&after=%E0%B8%81",
                "/api/v1/municipalities",
                "/api/v1/agencies/works",
                "/api/v1/categories",
                "/api/v1/service-levels",
                "/api/v1/communities/c07",
                "/api/v1/meetings/1/agenda",
                "/api/v1/publications",
                "/api/v1/notices",
                "/public/HH/issues"
            })
    void aServiceSeesTheVeryPathAndQuery(String path) throws Exception {
        assertThat(send(to(path)).statusCode()).isEqualTo(200);
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.uri())
                .isEqualTo(path));
    }

    @Test
    void aPostArrivesOnceWithItsBodyAndTheHeadersOfTheApi() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/issues")
                .header("Authorization", "Bearer t")
                .header("Idempotency-Key", "k")
                .header("If-Match", "\"3\"")
                .header("Content-Type", "application/json")
                .POST(ofString("{\"title\":\"ไฟดับ\"}")));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"seen\":\"ถึงแล้ว\"}");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/issues/1");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.body()).isEqualTo("{\"title\":\"ไฟดับ\"}");
            assertThat(seen.header("Authorization")).isEqualTo("Bearer t");
            assertThat(seen.header("Idempotency-Key")).isEqualTo("k");
            assertThat(seen.header("If-Match")).isEqualTo("\"3\"");
            assertThat(seen.header("Transfer-Encoding")).isEmpty();
        });
    }

    @Test
    void nothingThatACallerSaysAboutItselfReachesAService() throws Exception {
        send(to("/api/v1/issues")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Tenant", "SK")
                .header("X-User", "root")
                .header("X-Http-Method-Override", "DELETE")
                .header("Cookie", "a=b"));
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.headers())
                .doesNotContainKeys(
                        "X-Forwarded-For",
                        "X-Forwarded-Host",
                        "X-Forwarded-Proto",
                        "X-Forwarded-Port",
                        "Forwarded",
                        "X-Tenant",
                        "X-User",
                        "X-Http-Method-Override",
                        "Cookie"));
    }

    @Test
    void aTraceIsPassedOnOrBegun() throws Exception {
        String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        send(to("/api/v1/issues").header("traceparent", given));
        send(to("/api/v1/issues").header("traceparent", "rubbish"));
        send(to("/api/v1/issues"));
        assertThat(SERVICE.seen())
                .extracting(seen -> seen.header("traceparent"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(given),
                        second -> assertThat(second).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"),
                        third -> assertThat(third).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void theOpenApiDocumentOfAServiceIsReadHere() throws Exception {
        assertThat(send(to("/openapi/issue")).statusCode()).isEqualTo(200);
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.uri())
                .isEqualTo("/v3/api-docs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/api/v1/nothing",
                "/api/v1",
                "/openapi/nobody"
            })
    void whatHasNoRouteReachesNobody(String path) throws Exception {
        problem(send(to(path)), 404, "not-found");
        assertThat(SERVICE.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/issues/../../v3/api-docs",
                "/api/v1/issues/%2e%2e/x",
                "/api/v1/issues;x=1/1",
                "/api/v1//issues"
            })
    void aPathThatTwoReadersReadDifferentlyIsRefused(String path) throws Exception {
        assertThat(send(to(path)).statusCode()).isEqualTo(400);
        assertThat(SERVICE.seen()).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeadersAndNoneOfTheServicesOwn() throws Exception {
        var headers = send(to("/api/v1/issues").header("Origin", "https://evil.example"))
                .headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.map())
                .doesNotContainKeys("x-powered-by", "access-control-allow-origin", "set-cookie", "server");
    }
}
