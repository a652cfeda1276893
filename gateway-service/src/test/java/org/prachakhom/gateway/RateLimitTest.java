package org.prachakhom.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@DirtiesContext
@TestPropertySource(
        properties = {
            "prachakhom.gateway.limits.reads=5",
            "prachakhom.gateway.limits.writes=2",
            "prachakhom.gateway.limits.window=1h",
            "prachakhom.gateway.limits.address-factor=4"
        })
class RateLimitTest extends GatewayTest {

    @Test
    void eachCallerHasItsOwnQuotaAndAnAddressOneForAllItsTokens() throws Exception {
        HttpResponse<String> first = write("a");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"writes\";q=2;w=3600");
        assertThat(first.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"writes\";r=1;t=");
        write("a");
        HttpResponse<String> third = write("a");
        assertThat(problem(third, 429, "too-many-requests").get("title").asString())
                .isEqualTo("เรียกบ่อยเกินไป");
        assertThat(Integer.parseInt(third.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 1800);
        assertThat(write("b").statusCode()).isEqualTo(201);
        assertThat(send(to("/api/v1/issues").header("Authorization", "Bearer a"))
                        .statusCode())
                .as("reading has a quota of its own")
                .isEqualTo(200);
        for (int token = 0; token < 4; token++) {
            assertThat(write("invented-" + token).statusCode()).isEqualTo(201);
        }
        assertThat(write("invented-5").statusCode())
                .as("eight writes of one address")
                .isEqualTo(429);
    }

    private HttpResponse<String> write(String token) throws IOException, InterruptedException {
        return send(
                to("/api/v1/issues").header("Authorization", "Bearer " + token).POST(ofString("{}")));
    }
}
