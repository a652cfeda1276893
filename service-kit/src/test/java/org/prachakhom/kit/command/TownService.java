package org.prachakhom.kit.command;

import java.util.ArrayList;
import java.util.List;
import org.prachakhom.kit.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service with one aggregate and the complete wiring of the kit. */
@SpringBootApplication
class TownService {

    /** Starts it on the database; {@code settings} are lines such as {@code name=value}. */
    static ConfigurableApplicationContext on(TestDatabase database, String... settings) {
        List<String> all = new ArrayList<>(List.of(database.settings(settings)));
        all.add("spring.application.name=town-service");
        all.add("prachakhom.service=town");
        all.add("INSTALLATION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        return new SpringApplicationBuilder(TownService.class)
                .web(WebApplicationType.NONE)
                .properties(all.toArray(String[]::new))
                .run();
    }
}
