package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FailureTest extends GatewayTest {
    private static final int TOO_MUCH = 1024 * 1024 + 1;

    @BeforeEach
    void forget() {
        SERVICE.seen().clear();
    }

    @Test
    void aDeadServiceIs503InBothLanguages() throws Exception {
        HttpResponse<String> thai = send(to("/api/v1/follow-ups"));
        assertThat(problem(thai, 503, "service-unavailable").get("title").asString())
                .isEqualTo("บริการยังไม่พร้อม");
        assertThat(thai.headers().firstValue("Retry-After")).hasValue("2");
        JsonNode english = problem(
                send(to("/api/v1/follow-ups").header("Accept-Language", "en-GB,th;q=0.5")), 503, "service-unavailable");
        assertThat(english.get("title").asString()).isEqualTo("The service is not available");
        assertThat(english.get("instance").asString()).isEqualTo("/api/v1/follow-ups");
    }

    @Test
    void aSilentServiceIs504AndAskedOnce() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/issues/silent").POST(ofString("{}")));
        problem(answer, 504, "service-too-slow");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(SERVICE.seen()).hasSize(1);
    }

    @Test
    void aTableIsGivenMoreTimeAndNotForEverEither() throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(to("/api/v1/issues/silent/import").POST(ofString("title")));
        problem(answer, 504, "service-too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aServiceThatBreaksOffIs502AndAskedOnce() throws Exception {
        problem(send(to("/api/v1/issues/broken").POST(ofString("{}"))), 502, "service-broke-off");
        assertThat(SERVICE.seen()).hasSize(1);
    }

    @Test
    void aServiceThatBreaksOffInTheMiddleOfItsAnswerIs502WithNothingOfThatAnswer() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/issues/halved").POST(ofString("{}")));
        problem(answer, 502, "service-broke-off");
        assertThat(answer.headers().map()).doesNotContainKeys("etag", "location");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aBodyOverOneMebibyteReachesNobody() throws Exception {
        problem(send(to("/api/v1/issues").POST(ofByteArray(new byte[TOO_MUCH]))), 413, "body-too-large");
        problem(
                send(to("/api/v1/issues").POST(ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_MUCH])))),
                413,
                "body-too-large");
        assertThat(SERVICE.seen()).isEmpty();
    }

    @Test
    void aBodyOfOneMebibyteArrives() throws Exception {
        assertThat(send(to("/api/v1/issues").POST(ofByteArray(new byte[TOO_MUCH - 1])))
                        .statusCode())
                .isEqualTo(201);
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.body())
                .hasSize(TOO_MUCH - 1));
    }

    @Test
    void anUnknownMethodOfAPageIs405() throws Exception {
        HttpResponse<String> answer = send(to("/sign-out"));
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00=1", "=1", "a%0D%0Ab=1"})
    void aParameterWithoutAProperNameIs400(String query) throws Exception {
        problem(send(to("/api/v1/issues?" + query)), 400, "malformed-request");
        assertThat(SERVICE.seen()).isEmpty();
    }

    @Test
    void aBodyThatAMethodHasNoUseForStaysHere() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/issues").method("OPTIONS", ofString("1")));
        assertThat(answer.statusCode()).isNotEqualTo(502);
        assertThat(SERVICE.seen()).singleElement().satisfies(seen -> assertThat(seen.body())
                .isEmpty());
    }

    @Test
    void whoRefusesPagesGetsADocument() throws Exception {
        problem(send(to("/nowhere").header("Accept", "text/html;q=0, */*")), 404, "not-found");
        problem(send(to("/nowhere").header("Accept", "text/html/@")), 404, "not-found");
    }

    @Test
    void aBrowserGetsAPage() throws Exception {
        HttpResponse<String> answer = send(to("/nowhere").header("Accept", "text/html,application/xhtml+xml"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("ไม่พบสิ่งที่ขอ", "prachakhom.css").doesNotContain("Whitelabel");
    }

    @Test
    void whatTomcatRefusesIsAProblemToo() throws Exception {
        String answer = raw("GET /api/v1/issues?q=<\u0001> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/malformed-request", "nosniff");
        assertThat(answer).doesNotContain("Apache Tomcat", "Exception");
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
