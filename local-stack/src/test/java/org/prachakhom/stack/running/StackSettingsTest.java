package org.prachakhom.stack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.stack.process.StackFailure;

class StackSettingsTest {
    @TempDir
    Path folder;

    @Test
    void thePortsAreThoseOfTheContract() {
        var settings = StackSettings.of(new StackHome(folder, folder));

        assertThat(settings.gatewayUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.port("POSTGRES_PORT")).isEqualTo(5433);
        assertThat(settings.ports()).hasSize(13).doesNotContainValue(0);
    }

    @Test
    void theDataFoldersOwnFileWins() throws IOException {
        Files.writeString(folder.resolve("stack.env"), "# ours\nGATEWAY_PORT=18080\n");

        assertThat(StackSettings.of(new StackHome(folder, folder)).gatewayUrl()).endsWith(":18080");
    }

    @Test
    void aWrongPortIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("stack.env"), "GATEWAY_PORT=many\n");

        assertThatThrownBy(() -> StackSettings.of(new StackHome(folder, folder)).ports())
                .isInstanceOf(StackFailure.class)
                .hasMessage("The setting GATEWAY_PORT must be a port number, not \"many\".");
    }

    @Test
    void aNumberThatIsNoPortIsRefused() throws IOException {
        Files.writeString(folder.resolve("stack.env"), "GATEWAY_PORT=70000\n");

        assertThatThrownBy(() -> StackSettings.of(new StackHome(folder, folder)).ports())
                .hasMessage("The setting GATEWAY_PORT must be a port number, not \"70000\".");
    }

    @Test
    void testsGetFreePorts() {
        assertThat(StackSettings.onFreePorts().ports().values()).doesNotHaveDuplicates();
    }
}
