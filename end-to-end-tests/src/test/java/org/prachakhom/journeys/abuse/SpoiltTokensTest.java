package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.journeys.abuse.Refusals.assertProblem;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.journeys.TestStack;
import tools.jackson.databind.JsonNode;

/** Case S1: no spoilt token counts anywhere, and nobody is told what is wrong with it. */
class SpoiltTokensTest {
    private static final Map<String, String> READ = Map.of(
            "issue", "/api/v1/agencies",
            "meeting", "/api/v1/communities",
            "committee", "/api/v1/follow-ups",
            "notification", "/api/v1/notices");

    private final TestStack stack = TestStack.get();
    private final Ground ground = Ground.get();

    @TestFactory
    Stream<DynamicTest> aSpoiltTokenDoesNotCountAtAnyDoor() throws Exception {
        var settings = stack.processes().settings();
        Map<String, Object> good = new LinkedHashMap<>(Map.of(
                "iss",
                settings.value("TOKEN_ISSUER"),
                "aud",
                List.of(settings.value("TOKEN_AUDIENCE")),
                "sub",
                "mallory",
                "municipality",
                ground.owner.code,
                "roles",
                List.of("SECRETARY"),
                "exp",
                Instant.now().plusSeconds(300).getEpochSecond()));
        var tokens = stack.processes().tokens();
        Map<String, String> spoilt =
                SpoiltTokens.of(tokens, good, Files.readString(stack.home().jwkSet()));
        assertThat(spoilt).hasSizeGreaterThan(25);
        String sound = "Bearer " + tokens.sign(good);
        return READ.entrySet().stream().flatMap(read -> Door.to(stack, read.getKey()).stream()
                .map(door -> DynamicTest.dynamicTest(read.getKey() + " at " + door.name(), () -> {
                    String path = read.getValue();
                    assertThat(Door.send(door.request(path, sound)).statusCode())
                            .as("what is spoilt was good before")
                            .isEqualTo(200);
                    Door.sideBySide(spoilt.entrySet().stream()
                            .<Door.Step>map(each ->
                                    () -> assertRefused(each.getKey(), Door.send(door.request(path, each.getValue()))))
                            .toList());
                    assertRefused("nobody", Door.send(door.request(path, null)));
                })));
    }

    private static void assertRefused(String what, HttpResponse<String> answer) {
        JsonNode problem = assertProblem(what, answer, 401, "unauthenticated");
        assertThat(problem.propertyNames())
                .as("the same words whatever is wrong: %s", what)
                .isSubsetOf("type", "title", "status", "detail", "instance", "errors", "traceId");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().map()).doesNotContainKey("x-injected");
    }
}
