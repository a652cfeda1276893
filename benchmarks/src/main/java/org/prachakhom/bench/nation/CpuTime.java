package org.prachakhom.bench.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Processor time by process, from Linux's own count (proc(5)), children included, also those that have ended. */
final class CpuTime {
    private static final long MICROS_A_TICK = 10_000;
    private static final List<Integer> OF_ITSELF_AND_ENDED_CHILDREN = List.of(11, 12, 13, 14);

    private final Map<String, LongSupplier> processes;

    /** Of these processes, by name; each is asked for its id anew, because it may be started anew. */
    CpuTime(Map<String, LongSupplier> processes) {
        this.processes = processes;
    }

    /** Microseconds since each began. */
    Map<String, Long> micros() {
        Map<String, Long> micros = new LinkedHashMap<>();
        processes.forEach((name, pid) -> micros.put(name, ofAll(pid.getAsLong())));
        return micros;
    }

    /** Microseconds of the process and all below it. */
    static long ofAll(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> of(each.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return OF_ITSELF_AND_ENDED_CHILDREN.stream()
                            .mapToLong(field -> Long.parseLong(afterName[field]))
                            .sum()
                    * MICROS_A_TICK;
        } catch (IOException gone) {
            return 0;
        }
    }
}
