package org.prachakhom.stack.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.stack.fuzz.AnswerCheck.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Servers that answer as none of ours may, each of which the check finds out. */
class AnswerCheckTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final JsonNode DESCRIPTION = JsonMapper.shared().readTree("""
            {"paths":{"/api/v1/things":{"get":{"operationId":"things","responses":{"200":{"content":{
              "application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
             "components":{"schemas":{"Thing":{"type":"object","required":["id"],"properties":{
              "id":{"type":"string"},"count":{"type":"integer"},"day":{"type":"string","format":"date"},
              "state":{"type":"string","enum":["OPEN","DONE"]},"parts":{"type":"array","items":{"type":"string"}},
              "more":{"type":"object","additionalProperties":{"type":"string"}}}}}}}""");
    private static final ApiOperation THINGS =
            ApiOperation.of("tiny", DESCRIPTION).findFirst().orElseThrow();

    private final AnswerCheck check = new AnswerCheck(Set.of("not-found", "not-fresh-yet"));

    @Test
    void aGoodAnswerAndAGoodRefusalPass() throws IOException {
        assertThat(faults(
                        200,
                        "application/json",
                        "{'id':'a','count':1,'day':'2026-01-02','state':'OPEN','parts':['x'],'more':{'k':'v'}}"))
                .isEmpty();
        assertThat(faults(404, "application/problem+json", problem("not-found", 404)))
                .isEmpty();
        assertThat(faults(400, "application/problem+json", "{'type':'/problems/not-found','title':'x','status':400}"))
                .as("refused before it was read: no trace")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | application/problem+json | /problems/unexpected | a failure of the server
            404 | text/html                | /problems/not-found  | no problem document
            404 | application/problem+json | /problems/made-up    | a type that is not documented: /problems/made-up
            400 | application/problem+json | about:blank          | a type that is not documented: about:blank
            302 | text/html                | x                    | a status that no client knows what to do with
            """)
    void aServerThatFailsOrSpeaksAnotherTongueIsFound(int status, String type, String problem, String fault)
            throws IOException {
        String body = "{'type':'%s','title':'x','status':%d,'instance':'/x','traceId':'%s'}"
                .formatted(problem, status, TRACE);
        assertThat(faults(status, type, body)).contains(fault);
    }

    @Test
    void aServerThatTellsOfItsInsidesIsFound() throws IOException {
        String body = problem("not-found", 404).replace("'x'", "'java.lang.IllegalStateException'");
        assertThat(faults(404, "application/problem+json", body))
                .contains("tells of its insides: Exception", "tells of its insides: java.lang");
    }

    @Test
    void aDocumentThatContradictsItsAnswerIsFound() throws IOException {
        assertThat(faults(404, "application/problem+json", problem("not-found", 410)))
                .containsExactly("another status in the document");
        assertThat(faults(
                        404,
                        "application/problem+json",
                        problem("not-found", 404).replace(TRACE, "of another")))
                .containsExactly("no title, or not the request's trace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'id':1}                       | not as described: /id is no string: NUMBER
            {'id':'a','count':'1'}         | not as described: /count is no integer: STRING
            {'id':'a','state':'SECRET'}    | not as described: /state is none of its values
            {'id':'a','day':'yesterday'}   | not as described: /day is no string: STRING
            {'id':'a','parts':[1]}         | not as described: /parts/* is no string: NUMBER
            {'id':'a','more':{'k':1}}      | not as described: /more/* is no string: NUMBER
            {'id':'a','filer':'somchai'}   | not as described: /filer is not described
            {'count':1}                    | not as described: /id is missing
            []                             | not as described:  is no object: ARRAY
            {'id'                          | no JSON
            """)
    void anAnswerThatIsNotAsDescribedIsFound(String body, String fault) throws IOException {
        assertThat(faults(200, "application/json", body)).containsExactly(fault);
    }

    @Test
    void aHeaderOfTheCallersMakingAndAMissingOneAreFound() {
        Answer answer = new Answer(
                200,
                Map.of("x-injected", List.of("yes"), "Content-Type", List.of("application/json")),
                "{\"id\":\"a\"}");
        assertThat(check.faults(request("/api/v1/things"), answer))
                .containsExactly("a header of the caller's making", "no X-Content-Type-Options");
    }

    @Test
    void onlyWhoAsksToWaitMayBeToldToComeAgain() {
        Answer answer = new Answer(
                503,
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Retry-After", List.of("1"),
                        "X-Content-Type-Options", List.of("nosniff")),
                problem("not-fresh-yet", 503).replace('\'', '"'));
        assertThat(check.faults(request("/api/v1/things?atLeast=x"), answer)).isEmpty();
        assertThat(check.faults(request("/api/v1/things"), answer)).containsExactly("a failure of the server");
    }

    private static String problem(String code, int status) {
        return "{'type':'/problems/%s','title':'x','status':%d,'instance':'/x','traceId':'%s'}"
                .formatted(code, status, TRACE);
    }

    /** What is found of an answer that a server really gives; quotes are single ones. */
    private List<String> faults(int status, String type, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.replace('\'', '"').getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            FuzzRequest request = request("/api/v1/things");
            String door = "http://127.0.0.1:" + server.getAddress().getPort();
            HttpResponse<String> answer = http.send(request.to(door, null), BodyHandlers.ofString(UTF_8));
            return check.faults(
                    request, new Answer(answer.statusCode(), answer.headers().map(), answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            server.stop(0);
        }
    }

    private static FuzzRequest request(String target) {
        return new FuzzRequest(1, THINGS, "GET", target, null, List.of(), "", TRACE);
    }
}
