package org.prachakhom.kit.tiny;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Starts the tiny service once for all tests of this package. */
@SpringBootTest(
        classes = TinyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=tiny-service",
            "prachakhom.service=tiny",
            "logging.structured.format.console=",
            "INSTALLATION_KEY=unused",
            "DB_URL=unused",
            "DB_WRITER_USER=unused",
            "DB_READER_USER=unused"
        })
class TinyTest {
    static final TinyTokens ISSUER = new TinyTokens("tiny-key");
    private static final Path KEYS = newFile();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void trustIssuer(DynamicPropertyRegistry registry) {
        registry.add("TOKEN_ISSUER", () -> TinyTokens.ISSUER);
        registry.add("TOKEN_JWK_SET", () -> ISSUER.writeKeys(KEYS).toUri().toString());
    }

    /** A client with the role that may do everything here. */
    TinyClient maker() {
        return client("MAKER");
    }

    TinyClient client(String... roles) {
        return new TinyClient(port, ISSUER.token("somchai", "HH", roles));
    }

    TinyClient nobody(@Nullable String token) {
        return new TinyClient(port, token);
    }

    private static Path newFile() {
        try {
            Path file = Files.createTempFile("tiny-keys", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
