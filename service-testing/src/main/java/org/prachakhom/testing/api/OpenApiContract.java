package org.prachakhom.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The committed description of a service's API equals the live one. A service's test extends it and is a
 * {@code @SpringBootTest} on a random port; {@code -Dapprove} writes the file anew, for a person to review.
 */
public abstract class OpenApiContract {
    private final Path file;

    @LocalServerPort
    private int port;

    /** {@code service} names the file under {@code docs/api}. */
    protected OpenApiContract(String service) {
        this(service, Path.of("..", "docs", "api"));
    }

    OpenApiContract(String service, Path folder) {
        file = folder.resolve(service + ".json");
    }

    @Test
    void committedDescriptionEqualsTheLiveOne() throws IOException {
        String live = OpenApiDocument.of(new ApiClient(port)).text();
        if (System.getProperty("approve") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, live);
        }
        assertThat(file).as("run this test with -Dapprove to write it").exists();
        assertThat(live)
                .as("the API differs from %s; if that is meant, run this test with -Dapprove", file.normalize())
                .isEqualTo(Files.readString(file));
    }
}
