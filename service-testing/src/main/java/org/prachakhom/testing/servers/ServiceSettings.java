package org.prachakhom.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.prachakhom.stack.ServiceDatabase;
import org.prachakhom.testing.security.TestTokens;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives a service under test the settings that its environment has when it runs, by the same names. */
public final class ServiceSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The installation key of the tests: Base64 of 32 bytes. */
    public static final String INSTALLATION_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    /** One for all services of this JVM, as in an installation; gone with it. */
    private static final Path MEDIA_FOLDER = newFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> settings = new HashMap<>(database(environment.getRequiredProperty("prachakhom.service")));
        settings.putAll(Map.of(
                "KAFKA_BOOTSTRAP",
                RealServers.get().bootstrap(),
                "TOKEN_ISSUER",
                TestTokens.ISSUER,
                "TOKEN_AUDIENCE",
                TestTokens.AUDIENCE,
                "TOKEN_JWK_SET",
                TestTokens.jwkSet(),
                "INSTALLATION_KEY",
                INSTALLATION_KEY,
                "MEDIA_FOLDER",
                MEDIA_FOLDER.toString()));
        environment.getPropertySources().addFirst(new MapPropertySource("service-test", settings));
    }

    /** A database of this name with its two roles, as the environment tells a service; empty when it is new. */
    public static Map<String, Object> database(String name) {
        ServiceDatabase database = ServiceDatabase.named(name);
        return Map.of(
                "DB_URL", RealServers.get().createDatabase(database),
                "DB_WRITER_USER", database.writer(),
                "DB_WRITER_PASSWORD", database.writerPassword(),
                "DB_READER_USER", database.reader(),
                "DB_READER_PASSWORD", database.readerPassword());
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("prachakhom-media");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
