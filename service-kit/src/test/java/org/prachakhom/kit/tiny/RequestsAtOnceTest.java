package org.prachakhom.kit.tiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.command.FakeDoor;
import org.prachakhom.kit.tiny.TinyClient.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class RequestsAtOnceTest extends TinyTest {
    private static final int MOST = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String THINGS = "/api/v1/things";
    private static final String BODY = "{\"title\":\"a blue thing\",\"colour\":\"BLUE\",\"count\":1}";

    private final CountDownLatch inside = new CountDownLatch(MOST);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Autowired
    private FakeDoor door;

    @AfterEach
    void openTheDoor() {
        goOn.countDown();
        door.before(context -> {});
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        door.before(context -> hold());
        TinyClient maker = maker();
        List<Future<Answer>> held = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < MOST; caller++) {
                String key = "at-once-" + caller;
                held.add(callers.submit(() -> maker.post(THINGS, key, BODY)));
            }
            assertThat(inside.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            Answer refused = maker.get(THINGS);
            assertThat(refused.problem()).isEqualTo("503 /problems/busy");
            assertThat(refused.header("Retry-After")).isEqualTo("1");

            goOn.countDown();
            for (Future<Answer> each : held) {
                assertThat(each.get().status()).isEqualTo(201);
            }
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(maker.get(THINGS).status()).isEqualTo(200));
    }

    @Test
    void whoSendsByHalvesTakesNobodysPlace() throws Exception {
        List<Socket> callers = new ArrayList<>();
        try {
            for (int caller = 0; caller <= MOST; caller++) {
                callers.add(allButTheLastByte());
            }
            assertThat(maker().get(THINGS).status()).isEqualTo(200);
        } finally {
            for (Socket caller : callers) {
                caller.close();
            }
        }
    }

    private void hold() {
        inside.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket allButTheLastByte() throws IOException {
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), port);
        caller.getOutputStream().write("""
                        POST /api/v1/things HTTP/1.1
                        Host: localhost
                        Authorization: Bearer %s
                        Content-Type: application/json
                        Content-Length: 3

                        {}""".formatted(ISSUER.token("somchai", "HH", "MAKER"))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
        return caller;
    }
}
