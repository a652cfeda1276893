package org.prachakhom.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
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
        String service = environment.getRequiredProperty("prachakhom.service");
        ServiceDatabase database = ServiceDatabase.named(service);
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("DB_URL", RealServers.get().createDatabase(database)),
                Map.entry("DB_WRITER_USER", database.writer()),
                Map.entry("DB_WRITER_PASSWORD", database.writerPassword()),
                Map.entry("DB_READER_USER", database.reader()),
                Map.entry("DB_READER_PASSWORD", database.readerPassword()),
                Map.entry("KAFKA_BOOTSTRAP", RealServers.get().bootstrap()),
                Map.entry("TOKEN_ISSUER", TestTokens.ISSUER),
                Map.entry("TOKEN_AUDIENCE", TestTokens.AUDIENCE),
                Map.entry("TOKEN_JWK_SET", TestTokens.jwkSet()),
                Map.entry("INSTALLATION_KEY", INSTALLATION_KEY),
                Map.entry("MEDIA_FOLDER", MEDIA_FOLDER.toString()));
        environment.getPropertySources().addFirst(new MapPropertySource("service-test", settings));
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
