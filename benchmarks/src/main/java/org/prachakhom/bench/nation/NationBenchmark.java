package org.prachakhom.bench.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.prachakhom.stack.process.Folders;

/**
 * Starts the stack and the plain application, loads issues, and measures one against the other. Arguments: the project's
 * root and the folder of the reports, then {@code --issues 10000,1000000}, {@code --only filing,steady,hot,memory,growth,start}
 * and {@code --brief}.
 */
public final class NationBenchmark {
    private final BenchStack stack;
    private final Plan plan;
    private final Path reports;

    private NationBenchmark(BenchStack stack, Plan plan, Path reports) {
        this.stack = stack;
        this.plan = plan;
        this.reports = reports;
    }

    /** Measures, and writes a report for each question. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
        List<Integer> issues = words(options, "--issues", "10000,1000000").stream()
                .map(Integer::valueOf)
                .toList();
        List<String> only = words(options, "--only", "filing,steady,hot,memory,growth,start");
        Plan plan = options.contains("--brief") ? Plan.brief(issues) : Plan.whole(issues);
        Path data = Files.createTempDirectory("prachakhom-nation");
        try (BenchStack stack = BenchStack.start(root, data)) {
            new NationBenchmark(stack, plan, Path.of(arguments[1])).measure(only);
        }
        Folders.delete(data);
    }

    private static List<String> words(List<String> options, String option, String otherwise) {
        int at = options.indexOf(option);
        return List.of((at < 0 ? otherwise : options.get(at + 1)).split(",", -1));
    }

    private void measure(List<String> only) throws SQLException, InterruptedException {
        FilingCost filing = new FilingCost(stack, plan);
        filing.warmUp();
        if (only.contains("filing") || only.contains("steady")) {
            filing.measure().write(reports);
        }
        if (only.contains("steady")) {
            SteadyLoad steady = new SteadyLoad(stack, plan);
            steady.latency(filing.saturation()).write(reports);
            steady.freshness(filing.saturation().ours()).write(reports);
        }
        if (only.contains("hot")) {
            new HotIssue(stack, plan).measure().write(reports);
        }
        Footprint footprint = new Footprint(stack, plan);
        if (only.contains("memory")) {
            footprint.memory().write(reports);
        }
        if (only.contains("growth")) {
            new Growth(stack, plan).measure().forEach(report -> report.write(reports));
            footprint.disk().write(reports);
        }
        if (only.contains("start")) {
            new StartCost(stack, plan).measure().write(reports);
        }
    }
}
