package org.prachakhom.stack.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prachakhom.stack.PostgresProcess;
import org.prachakhom.stack.fuzz.AnswerCheck.Answer;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;
import org.prachakhom.stack.running.StackSettings;
import org.prachakhom.stack.token.DemoTokens;

/**
 * Sends requests made at chance from the API's descriptions, with good and with broken values, as everybody and nobody.
 * Whatever was asked: no failure of the server, a documented problem for each refusal, no event of a refused request, and
 * nothing in an answer that is not described.
 */
public final class Fuzzer {
    /** More at once than there are processors: a request that names what nobody knows waits for it for two seconds. */
    private static final int AT_ONCE = 24;

    private static final int MOST_OF_A_TARGET = 8_000;

    private final StackHome home;
    private final StackSettings settings;
    private final UnaryOperator<String> doors;
    private final Progress progress;

    /** {@code doors} names the address at which each service of the stack in {@code home} is asked. */
    public Fuzzer(StackHome home, StackSettings settings, UnaryOperator<String> doors, Progress progress) {
        this.home = home;
        this.settings = settings;
        this.doors = doors;
        this.progress = progress;
    }

    /**
     * What came of a run.
     *
     * @param statuses how many answers had which status
     * @param operations how many operations accepted a request, of how many there are
     * @param faults what must not be, with the request
     */
    public record Outcome(Map<Integer, Long> statuses, String operations, List<String> faults) {
        public Outcome {
            statuses = Map.copyOf(statuses);
            faults = List.copyOf(faults);
        }
    }

    /** Sends as many requests; the same seed makes the same choices again. */
    public Outcome run(int requests, long seed) {
        progress.say("fuzz: %d requests to %s, seed %d".formatted(requests, doors.apply("issue"), seed));
        List<ApiOperation> operations = ApiOperation.all(home.root());
        var tokens = DemoTokens.of(
                home.secrets(), home.jwkSet(), settings.value("TOKEN_ISSUER"), settings.value("TOKEN_AUDIENCE"));
        var known = new Known();
        try (var town = new FuzzTown(doors, tokens, operations, known)) {
            town.found();
            var answers = new Answers(new AnswerCheck(documentedProblems(home.root())));
            var making = new FuzzRequests(operations, known, seed);
            var places = new Semaphore(AT_ONCE);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int number = 1; number <= requests; number++) {
                    FuzzRequest request = making.request(number);
                    places.acquireUninterruptibly();
                    threads.execute(() -> {
                        try {
                            answers.take(request, town.send(request));
                        } catch (StackFailure noAnswer) {
                            answers.miss(request, noAnswer);
                        } finally {
                            places.release();
                        }
                    });
                }
            }
            var logs = PostgresProcess.in(home.postgres()).port(settings.port("POSTGRES_PORT"));
            return answers.outcome(new EventTraces(logs).of(town.code()), operations.size());
        }
    }

    /** The answers so far; the requests' threads hand them in side by side. */
    private static final class Answers {
        private final AnswerCheck check;
        private final Map<Integer, Long> statuses = new ConcurrentHashMap<>();
        private final Set<String> accepted = ConcurrentHashMap.newKeySet();
        private final Map<String, FuzzRequest> refused = new ConcurrentHashMap<>();
        private final Queue<String> faults = new ConcurrentLinkedQueue<>();

        private Answers(AnswerCheck check) {
            this.check = check;
        }

        void take(FuzzRequest request, Answer answer) {
            statuses.merge(answer.status(), 1L, Long::sum);
            if (answer.status() >= 400) {
                refused.put(request.trace(), request);
            } else {
                accepted.add(request.operation().method() + request.operation().path());
            }
            check.faults(request, answer).forEach(fault -> faults.add(fault + "\n  " + request + "\n  " + answer));
        }

        /** Who says far too much at once may be cut off before they have ended, and so before they hear why. */
        void miss(FuzzRequest request, StackFailure noAnswer) {
            if (request.target().length() < MOST_OF_A_TARGET) {
                faults.add(String.valueOf(noAnswer.getMessage()));
            }
        }

        Outcome outcome(Set<String> tracesOfEvents, int operations) {
            Set<String> both = new HashSet<>(refused.keySet());
            both.retainAll(tracesOfEvents);
            both.forEach(trace -> faults.add("refused, and yet an event was stored\n  " + refused.get(trace)));
            return new Outcome(new TreeMap<>(statuses), accepted.size() + " of " + operations, new ArrayList<>(faults));
        }
    }

    /** The problems that have a title in English, by the last part of their type. */
    static Set<String> documentedProblems(Path root) {
        try (Stream<Path> files = Files.find(root, 5, (file, _) -> file.toString()
                .matches(".*/src/main/resources/(kit-)?messages_en\\.properties"))) {
            return files.flatMap(Fuzzer::lines)
                    .filter(line -> line.matches("[a-z0-9.-]+\\.title *=.*"))
                    .map(line -> line.replaceFirst("^problem\\.", "").replaceFirst("\\.title *=.*", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new StackFailure("The texts of the problems cannot be read: " + e.getMessage(), e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new StackFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
