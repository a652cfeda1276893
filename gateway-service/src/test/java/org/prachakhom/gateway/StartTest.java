package org.prachakhom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** S18: what a gateway needs to start, and how a real installation begins. */
class StartTest {
    private static final String CODE = "123456789012";
    private static final String OPERATOR_SECRET = "the first of many mornings";

    @ParameterizedTest
    @CsvSource({
        "production, INSTALLATION_KEY=, INSTALLATION_KEY",
        "production, INSTALLATION_KEY=c2hvcnQ=, INSTALLATION_KEY must be 32 bytes",
        "production, FIRST_OPERATOR_CODE=12, FIRST_OPERATOR_CODE must be twelve digits",
        "production, DEMO_USERS_FILE=/nowhere.csv, DEMO_USERS_FILE is for the profile simulation only",
        "'production,simulation', SIMULATION_OFFSET_FILE=x, exclude each other",
    })
    void whatIsUnsafeDoesNotStart(String profiles, String setting, String why) {
        assertThat(catchThrowable(() -> start(TestDatabase.fresh(), profiles, setting)))
                .hasStackTraceContaining(why);
    }

    @Test
    void theFirstOperatorOfARealInstallationSetsAPasswordOnceAndNobodyElseExists() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (var gateway = start(database, "production", "FIRST_OPERATOR_CODE=" + CODE)) {
            assertThat(new Browser(port(gateway))
                            .signIn("admin.hh", "a quiet green lagoon")
                            .statusCode())
                    .isEqualTo(422);
            Browser operator = new Browser(port(gateway));
            assertThat(operator.redeem(CODE, "472913").statusCode())
                    .as("a PIN is for leaders")
                    .isEqualTo(422);
            assertThat(operator.redeem(CODE, OPERATOR_SECRET).statusCode()).isEqualTo(303);
            assertThat(operator.open("/accounts").statusCode()).isEqualTo(200);
        }
        try (var again = start(database, "production", "FIRST_OPERATOR_CODE=" + CODE)) {
            assertThat(new Browser(port(again)).open("/slip/" + CODE).statusCode())
                    .isEqualTo(422);
            assertThat(new Browser(port(again))
                            .signIn("operator", OPERATOR_SECRET)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void underTlsCookiesAreForTlsAndThisHostAlone() throws Exception {
        try (var gateway = start(
                TestDatabase.fresh(), "production", "PUBLIC_URL=https://town.test", "FIRST_OPERATOR_CODE=" + CODE)) {
            Browser browser = new Browser(port(gateway));
            assertThat(browser.open("/sign-in").headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-")
                            .contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax")
                            .doesNotContain("Domain"));
        }
    }

    private static int port(ConfigurableApplicationContext gateway) {
        return gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start(TestDatabase database, String profiles, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        database.environment((name, value) -> {
            if (all.stream().noneMatch(line -> line.startsWith(name + "="))) {
                all.add(name + "=" + value);
            }
        });
        all.addAll(List.of("SERVER_PORT=0", "MANAGEMENT_PORT=0", "prachakhom.secrets.hashing-cost=4"));
        return new SpringApplicationBuilder(GatewayApplication.class)
                .profiles(profiles.split(",", -1))
                .properties(all.toArray(String[]::new))
                .run();
    }
}
