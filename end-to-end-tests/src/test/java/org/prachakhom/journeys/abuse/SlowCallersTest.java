package org.prachakhom.journeys.abuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.TestStack;

/** Case S5: callers who begin a request and never end it take nobody's place, and are cut off. */
class SlowCallersTest {
    private static final int CALLERS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestStack stack = TestStack.get();
    private final Ground ground = Ground.get();
    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void goAway() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void whoNeverEndsARequestTakesNobodysPlaceAndIsCutOff() throws Exception {
        String body = "POST /api/v1/communities HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + ground.bearer(ground.owner, "SECRETARY")
                + "\r\nIdempotency-Key: slow\r\nContent-Length: 1000\r\n\r\n{";
        for (int caller = 0; caller < CALLERS; caller++) {
            begin(caller % 2 == 0 ? "GET /api/v1/issues HTTP/1.1\r\nHost: local" : body);
        }
        for (int round = 0; round < 3; round++) {
            ground.owner.secretary().get("/api/v1/communities").is(200);
            for (Socket socket : slow) {
                socket.getOutputStream().write(' ');
            }
        }
        await().atMost(PATIENCE).until(() -> slow.stream().allMatch(SlowCallersTest::isCutOff));
        ground.owner.secretary().get("/api/v1/communities").is(200);
        assertThat(stack.processes().state("gateway").restarts()).isZero();
    }

    private void begin(String request) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), stack.gateway().getPort());
        socket.setSoTimeout(1);
        slow.add(socket);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    }

    /** A refusal may come before the end. */
    private static boolean isCutOff(Socket socket) {
        try {
            return socket.getInputStream().readNBytes(65_536).length < 65_536;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
