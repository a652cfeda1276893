package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands are safe to send twice, also at the same time. */
class SameRequestTwiceTest {
    private final TestStack stack = TestStack.get();

    @Test
    void theSameRequestTenTimesInParallelMakesOneIssue() throws Exception {
        Town town = Town.found(stack);
        Person leader = town.leader("c01");
        String key = UUID.randomUUID().toString();
        Map<String, ?> body = Town.filing("c01", "ไฟถนนดับสามต้น", null);
        Callable<Reply> same = () -> leader.post("/api/v1/issues", body, key, null);

        List<Reply> replies;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> sent =
                    callers.invokeAll(IntStream.range(0, 10).mapToObj(n -> same).toList());
            replies = sent.stream().map(Future::resultNow).toList();
        }

        assertThat(replies).allSatisfy(reply -> reply.is(201));
        assertThat(replies.stream().map(reply -> reply.raw().body()).collect(Collectors.toSet()))
                .hasSize(1);
        Reply list = town.secretary()
                .get("/api/v1/issues?atLeast=" + replies.getFirst().text("upTo"))
                .is(200);
        assertThat(list.body().path("items").size()).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        Town town = Town.found(stack);
        String key = UUID.randomUUID().toString();
        Person leader = town.leader("c01");
        leader.post("/api/v1/issues", Town.filing("c01", "น้ำขังหน้าวัด", null), key, null)
                .is(201);

        leader.post("/api/v1/issues", Town.filing("c01", "น้ำขังหน้าบ้าน", null), key, null)
                .isProblem(422, "idempotency-key-reused");
    }
}
