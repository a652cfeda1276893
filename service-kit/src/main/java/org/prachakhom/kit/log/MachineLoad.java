package org.prachakhom.kit.log;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How busy the machine is, or the container, over the last half second or so. */
final class MachineLoad {
    private static final double BUSY = 0.5;
    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long looked = System.nanoTime();
    private boolean busy;

    /** Whether there is less than half of its processor time left; false while nothing is known. */
    synchronized boolean isBusy() {
        if (System.nanoTime() - looked >= FRESH_NANOS) {
            looked = System.nanoTime();
            busy = system.getCpuLoad() > BUSY;
        }
        return busy;
    }
}
