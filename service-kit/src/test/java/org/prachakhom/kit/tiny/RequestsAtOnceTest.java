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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.tiny.TinyClient.Answer;

class RequestsAtOnceTest extends TinyTest {
    private static final int MOST = 256;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Socket> callers = new ArrayList<>();

    @AfterEach
    void theyGo() throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
    }

    @Test
    void whoComesWhenAllHandsAreFullIsToldToComeAgain() throws Exception {
        for (int caller = 0; caller < MOST - 1; caller++) {
            callers.add(beginning());
        }
        assertThat(maker().get("/api/v1/things").status()).isEqualTo(200);

        // again and again, because who says nothing for five seconds is cut off
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (int caller = 0; caller < MOST; caller++) {
                callers.add(beginning());
            }
            Answer refused = maker().get("/api/v1/things");
            assertThat(refused.problem()).isEqualTo("503 /problems/busy");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
        });

        theyGo();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(maker().get("/api/v1/things").status()).isEqualTo(200));
    }

    /** Somebody whose request has come in but for its last byte. */
    private Socket beginning() throws IOException {
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
