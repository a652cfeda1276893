package org.prachakhom.bench.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processor time by process, from Linux's own count (proc(5)), children included, also those that have ended. */
final class CpuTime {
    private static final long MICROS_A_TICK = 10_000;
    private static final List<Integer> OF_ITSELF_AND_ENDED_CHILDREN = List.of(11, 12, 13, 14);

    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int WORK_AND_REST = 8;

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

    /**
     * What the whole machine did, from its start.
     *
     * @param busy microseconds of all its processors, work and what other guests of the host took
     * @param all the same with rest
     */
    record Machine(long busy, long all) {

        static Machine now() {
            try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
                long[] ticks = Stream.of(lines.findFirst().orElseThrow().split(" +", -1))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray();
                long all = LongStream.of(ticks).limit(WORK_AND_REST).sum();
                return new Machine((all - ticks[IDLE] - ticks[WAITING]) * MICROS_A_TICK, all * MICROS_A_TICK);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The share of the machine that went to others than those who took {@code micros} since {@code before}. */
        double othersSince(Machine before, long micros) {
            return Math.max(0, busy - before.busy - micros) / (double) (all - before.all);
        }
    }

    /** Microseconds of the process and all below it. */
    static long ofAll(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> of(each.pid()))
                        .sum())
                .orElse(0L);
    }

    /** Microseconds of this process, which makes the callers. Those that it started are not counted in. */
    static long ofItself() {
        return of(ProcessHandle.current().pid());
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
