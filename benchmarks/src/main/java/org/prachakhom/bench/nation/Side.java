package org.prachakhom.bench.nation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.prachakhom.bench.load.Answers;
import org.prachakhom.bench.load.Load;
import org.prachakhom.bench.load.Requests;
import org.prachakhom.bench.nation.CpuTime.Machine;

/**
 * One of the two that are measured against each other, as callers see it: an address and who calls.
 *
 * @param name of the side, for the tables
 * @param requests to its gateway
 * @param cpu of every process that works for it
 * @param settled waits until all that follows from what was accepted is done
 */
record Side(String name, Requests requests, CpuTime cpu, Runnable settled) {
    private static final int CALLERS = 64;
    private static final List<String> DATABASE_AND_BROKER = List.of("postgres", "kafka");

    /**
     * What a stretch of load cost.
     *
     * @param answers that came
     * @param micros of each process until all that followed was done
     * @param elsewhere share of the machine that went to neither these processes nor the callers: over 0.3, measure again
     */
    record Cost(Answers answers, Map<String, Long> micros, double elsewhere) {

        /** Microseconds of one process a request. */
        double of(String process) {
            return micros.getOrDefault(process, 0L) / (double) answers.good();
        }

        /** Microseconds of all processes a request. */
        double all() {
            return micros.values().stream().mapToLong(Long::longValue).sum() / (double) answers.good();
        }

        /** What the gateway takes for each microsecond of services and database. */
        double gatewayTax() {
            double behind = micros.entrySet().stream()
                    .filter(each ->
                            !each.getKey().equals("gateway") && !each.getKey().equals("kafka"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return micros.getOrDefault("gateway", 0L) / behind;
        }
    }

    Load load(int callers) {
        return new Load(requests.server(), callers);
    }

    Load load() {
        return load(CALLERS);
    }

    /** Measures what {@code work} costs this side. */
    Cost cost(Supplier<Answers> work) {
        Machine began = Machine.now();
        long callers = CpuTime.ofItself();
        Map<String, Long> before = cpu.micros();
        Answers answers = work.get();
        settled.run();
        Map<String, Long> after = cpu.micros();
        callers = CpuTime.ofItself() - callers;
        Map<String, Long> spent = new LinkedHashMap<>();
        after.forEach((process, micros) -> spent.put(process, micros - before.getOrDefault(process, 0L)));
        if (answers.good() == 0) {
            throw new IllegalStateException(name + " accepted nothing: " + answers.refusals());
        }
        long all = callers + spent.values().stream().mapToLong(Long::longValue).sum();
        return new Cost(answers, spent, Machine.now().othersSince(began, all));
    }

    /** Filings of a leader, each with its own text. */
    LongFunction<byte[]> filings() {
        return requests.posts("/api/v1/issues", n -> """
                {"kind":"PROBLEM","community":"c%02d","category":"drainage","title":"น้ำท่วมขังหน้าตลาด %d",
                "description":"ชาวบ้านเดือดร้อนมาหลายวันแล้ว รถจักรยานยนต์ล้มสองครั้ง ขอให้มาดูโดยด่วน"}""".formatted(1 + n % BenchTown.COMMUNITIES, n));
    }

    /** Files one issue, and answers its id. */
    String fileOne() {
        return load(1).send(filings(), 1).filed().keySet().iterator().next();
    }

    /** Comments on one issue. */
    LongFunction<byte[]> comments(String issue) {
        return requests.posts("/api/v1/issues/" + issue + "/comments", n -> """
                {"text":"ยังไม่มีใครมาดู ครั้งที่ %d","internal":false}""".formatted(n));
    }

    /** Microseconds a request, by process, for a table. */
    static Map<String, Object> columns(Cost cost) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("requests/s", Math.round(cost.answers().rate()));
        columns.put("CPU us/request", Math.round(cost.all()));
        columns.put("gateway", Math.round(cost.of("gateway")));
        columns.put("service", Math.round(cost.of("issue")));
        double others = cost.all() - cost.of("gateway") - cost.of("issue");
        for (String each : DATABASE_AND_BROKER) {
            columns.put(each, Math.round(cost.of(each)));
            others -= cost.of(each);
        }
        columns.put("other services", Math.round(others));
        columns.put("p50 ms", cost.answers().latency().millis(0.5));
        columns.put("p99 ms", cost.answers().latency().millis(0.99));
        columns.put("others' share", Math.round(cost.elsewhere() * 100) / 100.0);
        return columns;
    }
}
