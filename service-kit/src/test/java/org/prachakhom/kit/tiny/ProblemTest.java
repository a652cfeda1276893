package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.kit.tiny.TinyClient.Answer;

class ProblemTest extends TinyTest {

    @ParameterizedTest
    @CsvSource({
        "not-found, 404 /problems/not-found, ''",
        "gone, 410 /problems/gone, ''",
        "database, 503 /problems/busy, 1",
        "for-now, 409 /problems/tiny.not-before-it-opens, 2",
        "once, 409 /problems/tiny.once-only, ''",
        "colour, 422 /problems/tiny.unknown-colour, ''",
        "owner, 403 /problems/tiny.only-its-owner, ''",
        "anything-else, 500 /problems/unexpected, ''"
    })
    void everyFailureIsAProblem(String how, String expected, String retryAfter) {
        Answer answer = maker().get("/api/v1/failures/" + how);
        assertThat(answer.problem()).isEqualTo(expected);
        assertThat(answer.header("Retry-After")).isEqualTo(retryAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404 /problems/not-found",
        "GET, /, 404 /problems/not-found",
        "GET, /error, 404 /problems/not-found",
        "GET, /actuator/env, 404 /problems/not-found",
        "DELETE, /api/v1/things, 405 /problems/method-not-allowed",
        "PUT, /public/HH/things, 405 /problems/method-not-allowed",
        "GET, /api/v1/things/%00, 400 /problems/malformed-request",
        "GET, /api/v1/things/a;b=c, 400 /problems/malformed-request",
        "GET, /api//v1/things, 400 /problems/malformed-request",
        "GET, /api/v1/things?limit=0, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?limit=201, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?limit=many, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?cursor=***, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?cursor=_w, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?from=x, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?from=10, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?atLeast=x, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?from=%00, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?%00=1, 400 /problems/invalid-parameter",
        "GET, /api/v1/things?=1, 400 /problems/malformed-request",
    })
    void everyWrongAddressIsAProblem(String method, String path, String expected) {
        Answer answer = maker().send(maker().request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.problem()).isEqualTo(expected);
    }

    @Test
    void textsAreThaiUnlessEnglishIsAccepted() {
        String path = "/api/v1/failures/colour";
        assertThat(maker().get(path).json().path("title").asString()).isEqualTo("ไม่รู้จักสี");
        assertThat(maker().get(path, "Accept-Language", "de, *;q=0.1").header("Content-Language"))
                .isEqualTo("th");
        Answer english = maker().get(path, "Accept-Language", "en-GB,en;q=0.8");
        assertThat(english.json().path("title").asString()).isEqualTo("Unknown colour");
        assertThat(english.json().at("/errors/0/detail").asString()).isEqualTo("There is no such colour.");
        assertThat(english.fault()).isEqualTo("/colour");
        assertThat(english.json().path("instance").asString()).isEqualTo(path);
    }

    @Test
    void onlyJsonIsAnsweredAndTaken() {
        Answer text = maker().get("/api/v1/things", "Accept", "image/png");
        assertThat(text.problem()).isEqualTo("406 /problems/not-acceptable");
        Answer form = maker().send(maker().request(
                        "/api/v1/things", "Idempotency-Key", "f1", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("title=abc")));
        assertThat(form.problem()).isEqualTo("415 /problems/unsupported-media-type");
        Answer packed = maker().post("/api/v1/things", "f2", "{}", "Content-Encoding", "gzip");
        assertThat(packed.problem()).isEqualTo("415 /problems/unsupported-media-type");
    }

    @Test
    void theTraceOfTheCallerIsTold() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        Answer answer = maker().get("/api/v1/nothing", "traceparent", "00-" + trace + "-b7ad6b7169203331-01");
        assertThat(answer.json().path("traceId").asString()).isEqualTo(trace);
        Answer malformed = maker().get("/api/v1/nothing", "traceparent", "00-" + trace + "-0000000000000000-01");
        assertThat(malformed.problem()).isEqualTo("404 /problems/not-found");
        assertThat(malformed.json().path("traceId").asString()).isNotEqualTo(trace);
    }

    @Test
    void whatTomcatRefusesIsAProblemToo() throws Exception {
        for (String line : new String[] {"GET /%zz HTTP/1.1", "GET /[ HTTP/1.1", "G@T / HTTP/1.1", "GET / HTTP/9.9"}) {
            String answer = RawHttp.exchange(
                    port, (line + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(answer).as(line).startsWith("HTTP/1.1 400").doesNotContain("<html", "Exception");
            assertThat(answer).as(line).contains("application/problem+json", "/problems/malformed-", "nosniff");
        }
    }
}
