package org.prachakhom.stack.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.running.Health;
import org.prachakhom.stack.running.ProcessState;
import org.prachakhom.stack.running.Service;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackLock;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.running.StackState;

/**
 * What runs now.
 *
 * @param running whether a supervisor keeps the stack alive
 * @param ready whether all processes are ready now
 * @param gateway where people reach it
 * @param startupMillis from the beginning of the last start to all ready; 0 before
 * @param total the sums over all processes, the supervisor included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusReport(
        boolean running,
        boolean ready,
        String gateway,
        long startupMillis,
        List<ProcessReport> processes,
        Total total) {
    /** Sums; lag in seconds is the highest. */
    public record Total(
            double pssMib,
            double cpuSeconds,
            int restarts,
            long events,
            long lagEvents,
            double lagSeconds,
            long deadLetters) {}

    /** The status of the stack in {@code home}. */
    public static StatusReport of(StackHome home, StackSettings settings) {
        boolean running = StackLock.isTaken(home);
        var state = running ? StackState.read(home) : Optional.<StackState>empty();
        var processes = new ArrayList<ProcessReport>();
        state.ifPresent(known -> {
            processes.add(supervisor(known));
            known.processes().forEach(process -> processes.add(report(process, settings)));
        });
        boolean ready = state.filter(StackState::ready).isPresent()
                && processes.stream().allMatch(process -> process.state().equals("ready"));
        long startup = state.map(StackState::startupMillis).orElse(0L);
        return new StatusReport(running, ready, settings.gatewayUrl(), startup, processes, total(processes));
    }

    private static ProcessReport supervisor(StackState state) {
        var usage = ProcessUsage.ofOne(state.supervisor());
        return new ProcessReport(
                "supervisor",
                "ready",
                state.supervisor(),
                0,
                round(usage.pssMib()),
                round(usage.cpuSeconds()),
                0,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProcessReport report(ProcessState process, StackSettings settings) {
        var health = Stream.of(Service.values())
                .filter(service -> service.id().equals(process.name()))
                .map(service -> new Health(settings.port(service.managementPortKey())))
                .findFirst();
        String state =
                switch (process.phase()) {
                    case RUNNING -> health.isEmpty() || health.get().ready() ? "ready" : "not ready";
                    default -> process.phase().name().toLowerCase(Locale.ROOT);
                };
        var metrics = new Metrics(health.map(Health::metrics).orElse(""));
        var usage = ProcessUsage.of(process.pid());
        return new ProcessReport(
                process.name(),
                state,
                process.pid(),
                process.port(),
                round(usage.pssMib()),
                round(usage.cpuSeconds()),
                process.startupMillis(),
                process.restarts(),
                wholeOrNull(metrics.sum("prachakhom_log_events")),
                wholeOrNull(metrics.sum("projection_lag_events")),
                orNull(metrics.max("projection_lag_seconds")),
                wholeOrNull(metrics.sum("projection_dead_letters")),
                process.problem());
    }

    private static Total total(List<ProcessReport> processes) {
        return new Total(
                round(processes.stream().mapToDouble(ProcessReport::pssMib).sum()),
                round(processes.stream().mapToDouble(ProcessReport::cpuSeconds).sum()),
                processes.stream().mapToInt(ProcessReport::restarts).sum(),
                processes.stream().mapToLong(each -> zeroIfNull(each.events())).sum(),
                processes.stream()
                        .mapToLong(each -> zeroIfNull(each.lagEvents()))
                        .sum(),
                processes.stream()
                        .mapToDouble(each -> each.lagSeconds() == null ? 0 : each.lagSeconds())
                        .max()
                        .orElse(0),
                processes.stream()
                        .mapToLong(each -> zeroIfNull(each.deadLetters()))
                        .sum());
    }

    private static long zeroIfNull(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static @Nullable Long wholeOrNull(OptionalDouble value) {
        return value.isPresent() ? Math.round(value.getAsDouble()) : null;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? round(value.getAsDouble()) : null;
    }
}
