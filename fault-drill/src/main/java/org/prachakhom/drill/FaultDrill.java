package org.prachakhom.drill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.process.ProcessCases;
import org.prachakhom.drill.proxy.WireCases;
import org.prachakhom.drill.simulation.SimulationCases;
import org.prachakhom.drill.town.DrillStack;
import org.prachakhom.drill.views.ViewCases;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main class behind {@code ./prachakhom drill}: the long form of the cases, on a stack of its own. */
@Command(
        name = "./prachakhom drill",
        description =
                "Harm a stack of its own, again and again, and prove that nothing is lost and nothing is doubled.",
        mixinStandardHelpOptions = true)
public final class FaultDrill implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "Which cases; all when none is named. --list names them.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Say what cases there are and what each proves.")
    private boolean list;

    @Option(names = "--cycles", description = "How often each case is done, instead of as often as its long form says.")
    private @Nullable Integer cycles;

    @Option(names = "--seed", description = "Decides the moments; the same seed, the same moments.")
    private @Nullable Long seed;

    @Option(names = "--brief", description = "Use the short spans of the build's tests.")
    private boolean brief;

    private FaultDrill() {}

    /** Runs the drill and ends with 0 when every case has proved what it is there to prove. */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Runtime.getRuntime().exit(new CommandLine(new FaultDrill()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        List<DrillCase> all = Stream.of(ProcessCases.all(), WireCases.all(), ViewCases.all(), SimulationCases.all())
                .flatMap(List::stream)
                .toList();
        if (list) {
            all.forEach(each ->
                    Progress.CONSOLE.say("%-18s %3d  %s".formatted(each.name(), each.longForm(), each.proves())));
            return 0;
        }
        List<DrillCase> chosen = all.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
        if (chosen.size() < names.size()) {
            throw new StackFailure("There is no such case among " + names + "; --list names them");
        }
        return drill(chosen) ? 0 : 1;
    }

    private boolean drill(List<DrillCase> cases) throws InterruptedException {
        long moments = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
        List<Tally> tallies = new ArrayList<>();
        DrillStack stack = DrillStack.start(StackHome.fromEnvironment().root(), Progress.CONSOLE);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        for (DrillCase each : cases) {
            int times = cycles == null ? each.longForm() : cycles;
            Tally tally = each.run(Course.of(stack, each, times, brief, moments, Progress.CONSOLE));
            Progress.CONSOLE.say(tally.toString());
            tallies.add(tally);
        }
        stack.close();
        boolean proved = tallies.stream().allMatch(tally -> tally.problems().isEmpty());
        Progress.CONSOLE.say("seed " + moments + "\n"
                + String.join("\n", tallies.stream().map(Tally::toString).toList()));
        if (proved) {
            stack.forget();
        } else {
            Progress.CONSOLE.say(
                    "Journals, logs and data are kept in " + stack.home().data());
        }
        return proved;
    }
}
