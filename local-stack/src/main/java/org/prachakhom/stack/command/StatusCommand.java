package org.prachakhom.stack.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.status.ProcessReport;
import org.prachakhom.stack.status.StatusReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what runs: 0 when all is ready, 3 when nothing runs, 1 otherwise. */
@Command(name = "status", description = "What runs, on which port, with how much memory, events, lag and dead letters.")
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        StackHome home = StackHome.fromEnvironment();
        var report = StatusReport.of(home, StackSettings.of(home));
        if (json) {
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Progress.CONSOLE.say(mapper.writeValueAsString(report));
        } else if (report.running()) {
            print(report);
        } else {
            Progress.CONSOLE.say("Nothing is running.");
        }
        return report.ready() ? 0 : report.running() ? 1 : 3;
    }

    private static void print(StatusReport report) {
        row("process", "state", "pid", "port", "PSS MiB", "CPU s", "start ms", "restarts", "events", "lag", "dead");
        for (ProcessReport each : report.processes()) {
            row(
                    each.name(),
                    each.state(),
                    each.pid(),
                    each.port() == 0 ? "-" : each.port(),
                    each.pssMib(),
                    each.cpuSeconds(),
                    each.startupMillis(),
                    each.restarts(),
                    orDash(each.events()),
                    orDash(each.lagEvents()),
                    orDash(each.deadLetters()));
            if (each.problem() != null) {
                Progress.CONSOLE.say("  " + each.problem());
            }
        }
        var total = report.total();
        row(
                "total",
                report.ready() ? "ready" : "not ready",
                "",
                "",
                total.pssMib(),
                total.cpuSeconds(),
                report.startupMillis(),
                total.restarts(),
                total.events(),
                total.lagEvents(),
                total.deadLetters());
        Progress.CONSOLE.say(report.gateway());
    }

    private static void row(Object... cells) {
        Progress.CONSOLE.say("%-13s %-10s %8s %6s %8s %7s %8s %8s %7s %6s %5s".formatted(cells));
    }

    private static Object orDash(@Nullable Long value) {
        return value == null ? "-" : value;
    }
}
