package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The gateway starts and signs people in while the provider is away. */
@TestPropertySource(
        properties = {
            "prachakhom.sign-in.provider.name=ThaiTown ID",
            "prachakhom.sign-in.provider.issuer=http://127.0.0.1:1",
            "prachakhom.sign-in.provider.client-id=prachakhom",
            "prachakhom.sign-in.provider.client-secret=shared"
        })
class ProviderAwayTest extends GatewayTest {

    @Test
    void peopleAreToldSoAndUseTheirUserNames() throws Exception {
        Browser browser = new Browser(port);
        HttpResponse<String> tried = browser.open("/sign-in/with/provider");
        assertThat(tried.statusCode()).isEqualTo(303);
        assertThat(tried.headers().firstValue("Location")).hasValue("/sign-in?provider=away");
        assertThat(browser.open("/sign-in?provider=away").body()).contains("ThaiTown ID ไม่ตอบสนองในขณะนี้");
        assertThat(browser.signIn("secretary.hh", PASSWORD).headers().firstValue("Location"))
                .hasValue("/home");
    }
}
