package org.prachakhom.kit.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.TestDatabase;
import org.prachakhom.kit.processing.TownBooks;
import org.prachakhom.kit.text.TextOpener;
import org.prachakhom.kit.tiny.TinyTokens;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The books of towns as a whole service with both of its ports, and a policy that must not repeat itself. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({TownBooks.OwnTowns.class, TownBooks.TopicTowns.class, TownBooks.OwnTownsInBulk.class, TownHall.Welcome.class})
class TownHall {

    /** Starts it on free ports, without a broker. */
    static ConfigurableApplicationContext on(TestDatabase database) {
        TinyTokens issuer = new TinyTokens("hall-key");
        return new SpringApplicationBuilder(TownHall.class)
                .web(WebApplicationType.SERVLET)
                .properties(database.settings(
                        "spring.application.name=books-service",
                        "prachakhom.service=books",
                        "prachakhom.processors.own-towns.source=log",
                        "prachakhom.processors.welcome.source=log",
                        "prachakhom.processors.topic-towns.source=kafka",
                        "prachakhom.processors.topic-towns.topics=prachakhom.registry",
                        "logging.structured.format.console=",
                        "INSTALLATION_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "TOKEN_ISSUER=" + TinyTokens.ISSUER,
                        "TOKEN_JWK_SET=" + issuer.writeKeys(newFile()).toUri()))
                .run();
    }

    private static Path newFile() {
        try {
            return Files.createTempFile(Path.of("target"), "hall-keys", ".json").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the name of a town that says it is sealed, which takes the key. */
    @ProcessingGroup("welcome")
    static final class Welcome {
        /** How such a name begins; the id of the key follows. */
        static final String SEALED = "sealed ";

        private final TextOpener opener;

        Welcome(TextOpener opener) {
            this.opener = opener;
        }

        @EventHandler
        @DisallowReplay
        void on(MunicipalityRegistered e) {
            String name = e.nameTh().startsWith(SEALED)
                    ? opener.open(new SealedText(e.nameTh().substring(SEALED.length()), ""))
                    : e.nameEn();
            System.getLogger("welcome").log(System.Logger.Level.DEBUG, "Welcome, {0}", name);
        }
    }
}
