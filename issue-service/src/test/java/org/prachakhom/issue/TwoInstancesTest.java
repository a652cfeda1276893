package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.PolicyScenario;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances more on one database, fifty people who write through both, and timers that ring meanwhile. */
@ServiceTest
class TwoInstancesTest {
    private static final int WRITERS = 50;

    private final PolicyScenario scenario;
    private final ConfigurableEnvironment environment;
    private final JdbcClient jdbc;
    private final Town town;
    private final List<IssueLife> overdue;
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final List<ApiClient> doors = new ArrayList<>();

    TwoInstancesTest(
            @LocalServerPort int port,
            PolicyScenario scenario,
            ProjectionScenario facts,
            ConfigurableEnvironment environment,
            JdbcClient jdbc) {
        this.scenario = scenario;
        this.environment = environment;
        this.jdbc = jdbc;
        this.town = Town.registered(port, facts);
        this.overdue = IntStream.range(0, 10)
                .mapToObj(_ -> IssueLife.of(facts, town.code()))
                .toList();
    }

    @AfterEach
    void theInstancesEnd() {
        instances.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void underFiftyWritersNothingIsLostNumberedTwiceOrToldTwice() throws Exception {
        overdue.forEach(issue -> scenario.publish(town.code(), issue.filed(), issue.assigned("works", null)));
        String contested = town.fileIssue();
        startTwo();
        List<HttpResponse<String>> answers = allAtOnce(contested);

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(WRITERS);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201, 412));
        assertThat(numbers()).hasSize(1 + WRITERS).doesNotHaveDuplicates();
        assertThat(told(contested, IssueCorrected.class))
                .as("one of fifty that saw the same version")
                .hasSize(1);
        for (IssueLife issue : overdue) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(levels(issue)).contains("OVERDUE").contains("LONG_OVERDUE"));
            assertThat(levels(issue)).doesNotHaveDuplicates();
            assertThat(told(issue.id(), CommentAdded.class)).hasSize(WRITERS / overdue.size());
        }
    }

    /** The registers are written by another instance than the one that is asked; what it stored of its way is older. */
    @Test
    void whoeverIsAskedCountsDueDates() {
        startTwo();
        for (int n = 0; n < 6; n++) {
            String issue = town.fileIssue();
            HttpResponse<String> answer = change(
                    doors.get(n % doors.size()),
                    town.secretary(),
                    "/api/v1/issues/" + issue + "/assignment",
                    "{\"agency\": \"works\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    /** Each files an issue, corrects the contested one as they saw it, and comments on one that is overdue. */
    private List<HttpResponse<String>> allAtOnce(String contested) throws InterruptedException, ExecutionException {
        List<Callable<HttpResponse<String>>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            ApiClient door = doors.get(writer % doors.size());
            String about = overdue.get(writer % overdue.size()).id();
            String words = "{\"title\": \"น้ำท่วมซอย %d\"}".formatted(writer);
            work.add(() -> door.post("/api/v1/issues", town.leader(), Town.filing("")));
            work.add(() -> change(door, town.leader(), "/api/v1/issues/" + contested + "/correction", words));
            work.add(() -> door.post(
                    "/api/v1/issues/" + about + "/comments",
                    town.secretary(),
                    "{\"text\": \"เร่งด้วย\", \"internal\": true}"));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<HttpResponse<String>> done : writers.invokeAll(work)) {
                answers.add(done.get());
            }
        }
        return answers;
    }

    private HttpResponse<String> change(ApiClient door, String token, String path, String body) {
        return door.send(door.request(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private void startTwo() {
        PropertySource<?> settings =
                Objects.requireNonNull(environment.getPropertySources().get("service-test"));
        for (int n = 0; n < 2; n++) {
            int port = freePort();
            instances.add(new SpringApplicationBuilder(IssueServiceApplication.class)
                    .initializers(context ->
                            context.getEnvironment().getPropertySources().addFirst(settings))
                    .run("--server.port=" + port, "--prachakhom.timers.poll=200ms", "--prachakhom.timers.beat=5s"));
            doors.add(new ApiClient(port));
        }
    }

    /** Of what was filed through a door. */
    private List<String> numbers() {
        return jdbc.sql("""
                        select payload ->> 'number' from event_readable
                        where tenant = ? and name = 'issue.filed' and payload ->> 'number' <> ?
                        """)
                .params(town.code(), overdue.getFirst().filed().number())
                .query(String.class)
                .list();
    }

    private List<String> levels(IssueLife issue) {
        return told(issue.id(), IssueEscalated.class).stream()
                .map(told -> told.level().name())
                .toList();
    }

    private <T> List<T> told(String issueId, Class<T> type) {
        return scenario.eventsOf(issueId).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
