package org.prachakhom.kit.log;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How busy the machine is, or the container, over the last half second or so. */
final class MachineLoad {
    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long looked = System.nanoTime();
    private double share;

    /** The share of its processor time that is used, 0 to 1; 0 while nothing is known. */
    synchronized double share() {
        if (System.nanoTime() - looked >= FRESH_NANOS) {
            looked = System.nanoTime();
            share = Math.max(0, system.getCpuLoad());
        }
        return share;
    }
}
