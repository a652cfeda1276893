package org.prachakhom.kit.command;

import java.util.ArrayList;
import java.util.List;
import org.prachakhom.kit.TestDatabase;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service with one aggregate and the complete wiring of the kit, started once for all tests. */
@SpringBootApplication
class TownService {
    static final TestDatabase DATABASE = TestDatabase.empty();

    /** Two connections in the pool, whatever runs: commands must not need one each. A snapshot every ten events. */
    static final ConfigurableApplicationContext CONTEXT =
            on(DATABASE, "prachakhom.database.writer-pool=2", "prachakhom.log.snapshot-every=10");

    static final TownLog LOG = new TownLog(DATABASE.jdbc());

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Starts another one; {@code settings} are lines such as {@code name=value}. */
    static ConfigurableApplicationContext on(TestDatabase database, String... settings) {
        List<String> all = new ArrayList<>(List.of(database.settings(settings)));
        all.add("spring.application.name=town-service");
        all.add("prachakhom.service=town");
        all.add("spring.main.banner-mode=off");
        all.add("INSTALLATION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        all.add("TOKEN_ISSUER=test");
        all.add("TOKEN_JWK_SET=file:none");
        all.add("KAFKA_BOOTSTRAP=127.0.0.1:1");
        return new SpringApplicationBuilder(TownService.class)
                .properties(all.toArray(String[]::new))
                .run();
    }
}
