package org.prachakhom.stack.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;

class PreconditionsTest {
    @TempDir
    Path folder;

    private final StackSettings settings = StackSettings.onFreePorts();

    @ParameterizedTest
    @ValueSource(strings = {"GATEWAY_PORT", "ISSUE_PORT", "MEETING_MANAGEMENT_PORT", "POSTGRES_PORT", "KAFKA_PORT"})
    void aPortInUseIsNamedWithAWayOut(String key) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertThatThrownBy(() -> Preconditions.ports(settings.with(key, port)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageStartingWith("Port " + port + " (")
                    .hasMessageContaining("is in use by another program")
                    .hasMessageContaining(key + "=");
        }
    }

    @Test
    void aPortNamedTwiceIsRefused() {
        var twice = settings.with("ISSUE_PORT", settings.value("GATEWAY_PORT"));

        assertThatThrownBy(() -> Preconditions.ports(twice))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("is named twice, by GATEWAY_PORT and ISSUE_PORT");
    }

    @Test
    void whatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> Preconditions.check(new StackHome(folder, folder), settings))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("The issue service is not built");
    }
}
