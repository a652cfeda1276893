package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.TestStack;
import org.prachakhom.journeys.Town;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;
import tools.jackson.databind.json.JsonMapper;

/** Case S11: a leader who files without end is told to wait, and others do not notice. */
class FloodTest {
    private static final Duration NOBODY_NOTICES = Duration.ofSeconds(5);

    private static final int ENOUGH = 200;

    private final TestStack stack = TestStack.get();
    private final Ground ground = Ground.get();
    private final int quota = Integer.parseInt(stack.processes().settings().value(TestStack.WRITES_A_MINUTE));

    @Test
    void whoFilesWithoutEndIsToldToWaitAndOthersDoNotNotice() {
        DemoUser flooding = new DemoUser("flood", ground.owner.code, List.of("LEADER"), List.of("c03"), null, null, "");
        String token = "Bearer " + stack.processes().tokens().token(flooding, DemoTokens.LIFE);
        var told = new AtomicInteger();
        List<Door.Step> flood = new ArrayList<>();
        for (int n = 0; n < 10 * quota; n++) {
            flood.add(() -> {
                if (told.get() < ENOUGH) {
                    HttpResponse<String> answer = file(token);
                    if (answer.statusCode() == 429) {
                        Refusals.assertProblem("the flood", answer, 429, "too-many-requests");
                        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                        told.incrementAndGet();
                    }
                }
            });
        }
        List<Long> others = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var flooded = CompletableFuture.runAsync(() -> Door.sideBySide(flood), threads);
            while (!flooded.isDone() || others.size() < 5) {
                long begun = System.nanoTime();
                ground.owner
                        .leader("c02")
                        .post("/api/v1/issues", Town.filing("c02", "ไฟถนนดับ", null))
                        .is(201);
                others.add(System.nanoTime() - begun);
            }
            flooded.join();
        }
        assertThat(told).hasValueGreaterThanOrEqualTo(ENOUGH);
        assertThat(others.stream().sorted().toList().get(others.size() / 2))
                .as("the median of others' filings, in nanoseconds")
                .isLessThan(NOBODY_NOTICES.toNanos());
    }

    /** Too short a title: what counts is that it is asked, and nothing is stored. */
    private static HttpResponse<String> file(String token) {
        return Door.send(Door.gateway(TestStack.get())
                .request("/api/v1/issues", token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Town.filing("c03", "-", null)))));
    }
}
