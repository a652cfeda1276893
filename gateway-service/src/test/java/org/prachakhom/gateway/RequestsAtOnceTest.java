package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers from several addresses of this machine send their forms by halves. */
class RequestsAtOnceTest extends GatewayTest {
    private static final int SHARE = 128;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Socket> callers = new ArrayList<>();

    @AfterEach
    void theyGo() throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
    }

    @Test
    void oneAddressTakesNoMoreThanHalfAndAllTogetherNoMoreThanThereIs() throws Exception {
        awaitRefusal("127.0.0.2", "127.0.0.2");
        assertThat(firstPage("127.0.0.1").statusCode()).isEqualTo(200);

        awaitRefusal("127.0.0.3", "127.0.0.1");

        theyGo();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(firstPage("127.0.0.1").statusCode()).isEqualTo(200));
    }

    /** As many forms as one address may have, again and again, because who says nothing for long is cut off. */
    private void awaitRefusal(String sender, String refused) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (int form = 0; form < SHARE; form++) {
                callers.add(halfAForm(sender));
            }
            HttpResponse<String> answer = firstPage(refused);
            problem(answer, 503, "service-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
    }

    private HttpResponse<String> firstPage(String from) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(from))
                .build()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return client.send(page, BodyHandlers.ofString());
        }
    }

    private Socket halfAForm(String from) throws IOException {
        Socket caller = new Socket();
        caller.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
