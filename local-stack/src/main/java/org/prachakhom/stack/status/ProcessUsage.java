package org.prachakhom.stack.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process and all its children use.
 *
 * @param pssMib proportional memory in MiB: shared pages count once over all their users
 * @param cpuSeconds processor time since the start, of user and system
 */
public record ProcessUsage(double pssMib, double cpuSeconds) {
    /** Linux counts processor time in hundredths of a second for everybody. */
    private static final double TICKS_A_SECOND = 100;

    private static final ProcessUsage NOTHING = new ProcessUsage(0, 0);

    /** The usage of the process {@code pid} and its children now; nothing when it is gone. */
    public static ProcessUsage of(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .map(each -> ofOne(each.pid()))
                        .reduce(NOTHING, ProcessUsage::plus))
                .orElse(NOTHING);
    }

    /** The sum of two. */
    public ProcessUsage plus(ProcessUsage other) {
        return new ProcessUsage(pssMib + other.pssMib, cpuSeconds + other.cpuSeconds);
    }

    /** The usage of the process alone. */
    static ProcessUsage ofOne(long pid) {
        Path folder = Path.of("/proc", String.valueOf(pid));
        try {
            double pss = Files.readAllLines(folder.resolve("smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
            String stat = Files.readString(folder.resolve("stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = Double.parseDouble(afterName[11]) + Double.parseDouble(afterName[12]);
            return new ProcessUsage(pss, ticks / TICKS_A_SECOND);
        } catch (IOException gone) {
            return NOTHING;
        }
    }
}
