package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestsAtOnceTest extends GatewayTest {
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
        assertThat(firstPage().statusCode()).isEqualTo(200);

        await().atMost(PATIENCE).untilAsserted(() -> {
            callers.add(beginning());
            HttpResponse<String> refused = firstPage();
            problem(refused, 503, "service-unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        });

        theyGo();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(firstPage().statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> firstPage() throws IOException, InterruptedException {
        return send(to("/"));
    }

    /** Somebody whose form has come in but for its last letter. */
    private Socket beginning() throws IOException {
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), port);
        caller.getOutputStream().write("""
                        POST /sign-in HTTP/1.1
                        Host: localhost
                        Content-Type: application/x-www-form-urlencoded
                        Content-Length: 11

                        username=x""".replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
        return caller;
    }
}
