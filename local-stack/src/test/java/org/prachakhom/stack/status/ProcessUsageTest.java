package org.prachakhom.stack.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessUsageTest {
    @Test
    void thisJvmUsesMemoryAndTime() {
        var usage = ProcessUsage.of(ProcessHandle.current().pid());

        assertThat(usage.pssMib()).isBetween(10.0, 4000.0);
        assertThat(usage.cpuSeconds()).isPositive();
    }

    @Test
    void whoIsGoneUsesNothing() {
        assertThat(ProcessUsage.of(Integer.MAX_VALUE)).isEqualTo(new ProcessUsage(0, 0));
    }
}
