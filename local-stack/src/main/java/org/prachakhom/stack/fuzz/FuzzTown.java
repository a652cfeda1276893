package org.prachakhom.stack.fuzz;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.fuzz.AnswerCheck.Answer;
import org.prachakhom.stack.fuzz.FuzzRequest.Header;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** A municipality of the run's own, with somebody in each role, so that nobody else's data is touched. */
final class FuzzTown implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UnaryOperator<String> doors;
    private final DemoTokens tokens;
    private final List<ApiOperation> operations;
    private final Known known;
    private final String code;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ConcurrentMap<String, String> tokenOfRole = new ConcurrentHashMap<>();
    private volatile long tokensSince = System.nanoTime();

    FuzzTown(UnaryOperator<String> doors, DemoTokens tokens, List<ApiOperation> operations, Known known) {
        this.doors = doors;
        this.tokens = tokens;
        this.operations = operations;
        this.known = known;
        StringBuilder letters = new StringBuilder("Z");
        ThreadLocalRandom.current().ints(6, 'A', 'Z' + 1).forEach(letters::appendCodePoint);
        code = letters.toString();
    }

    /** Its code. */
    String code() {
        return code;
    }

    /** Registers the town and what it needs, and raises a few issues. */
    void found() {
        known.learn("municipalities", code);
        post("OPERATOR", "/api/v1/municipalities", """
                {"code":"%s","nameTh":"เทศบาลทดสอบ","nameEn":"Test","provinceTh":"เลย","timeZone":"Asia/Bangkok"}""".formatted(code));
        for (String agency : List.of("works", "health")) {
            post("ADMIN", "/api/v1/agencies", """
                    {"code":"%s","nameTh":"สำนัก","nameEn":"Office","external":false}""".formatted(agency));
        }
        post("ADMIN", "/api/v1/categories", """
                {"code":"road","nameTh":"ถนน","nameEn":"Road","agency":"works","priority":"NORMAL"}""");
        for (String level : List.of("URGENT", "NORMAL", "PLANNED", "triage", "firstReply")) {
            post("ADMIN", "/api/v1/service-levels", """
                    {"level":"%s","days":5,"of":"WORKING"}""".formatted(level));
        }
        for (String community : List.of("c01", "c02")) {
            post("SECRETARY", "/api/v1/communities", """
                    {"code":"%s","nameTh":"ชุมชน","nameEn":"Community"}""".formatted(community));
        }
        post("SECRETARY", "/api/v1/meetings", """
                {"kind":"MONTHLY_LEADERS","number":1,"startsAt":"2026-12-24T03:00:00Z","expected":100}""");
        for (int issue = 0; issue < 6; issue++) {
            post("LEADER", "/api/v1/issues", """
                    {"kind":"PROBLEM","community":"c01","category":"road","title":"ถนนเป็นหลุม %d"}""".formatted(issue));
        }
    }

    /** Until it is accepted: what it names may still be on its way from another service. */
    private void post(String role, String path, String json) {
        ApiOperation operation = operations.stream()
                .filter(each -> each.path().equals(path) && each.method().equals("POST"))
                .findFirst()
                .orElseThrow(() -> new StackFailure("The descriptions have no POST " + path + " any more."));
        Answer[] last = new Answer[1];
        boolean accepted = Readiness.await(PATIENCE, () -> {
            String key = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            FuzzRequest request = new FuzzRequest(
                    0,
                    operation,
                    "POST",
                    path,
                    role,
                    List.of(new Header("Content-Type", "application/json"), new Header("Idempotency-Key", key)),
                    FuzzRequest.body(json.getBytes(StandardCharsets.UTF_8)),
                    "0af7651916cd43dd8448eb211c80319c");
            last[0] = send(request);
            return last[0].status() == 201;
        });
        if (!accepted) {
            throw new StackFailure("The town of the run could not be founded: POST " + path + " -> " + last[0]);
        }
    }

    /** Sends it, and learns from what is accepted. */
    Answer send(FuzzRequest request) {
        HttpRequest asked = request.to(doors.apply(request.operation().service()), token(request.role()));
        try {
            var answer = patiently(asked);
            var json = answer.json();
            // an operator sees the towns of others, which are to be left alone
            if (answer.status() < 300 && json != null && !"OPERATOR".equals(request.role())) {
                String version = answer.header("ETag");
                known.learn(request.operation(), request.path(), json, version.isEmpty() ? null : version);
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure("No answer to " + request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", e);
        }
    }

    /** Who is told that a service is busy comes again, as every client must; who is told so ten times has found a fault. */
    private Answer patiently(HttpRequest asked) throws IOException, InterruptedException {
        for (int again = 0; ; again++) {
            HttpResponse<String> response;
            try {
                response = http.send(asked, BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (IOException lost) {
                // an idle connection may be closed just as it is used again
                response = http.send(asked, BodyHandlers.ofString(StandardCharsets.UTF_8));
            }
            var answer = new Answer(response.statusCode(), response.headers().map(), response.body());
            if (again == 10
                    || answer.header("Retry-After").isEmpty()
                    || !answer.body().contains("/problems/busy\"")) {
                return answer;
            }
            Readiness.pause(Duration.ofMillis(500));
        }
    }

    private @Nullable String token(@Nullable String role) {
        if (System.nanoTime() - tokensSince > DemoTokens.LIFE.toNanos() / 2) {
            tokenOfRole.clear();
            tokensSince = System.nanoTime();
        }
        return role == null
                ? null
                : tokenOfRole.computeIfAbsent(
                        role,
                        each -> tokens.token(
                                new DemoUser(
                                        "fuzz." + each, code, List.of(each), List.of("c01", "c02"), "works", null, ""),
                                DemoTokens.LIFE));
    }

    @Override
    public void close() {
        http.close();
    }
}
