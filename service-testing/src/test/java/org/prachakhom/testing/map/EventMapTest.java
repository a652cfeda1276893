package org.prachakhom.testing.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prachakhom.events.EventCatalogue;

class EventMapTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = REPOSITORY.resolve("docs/event-map.md");
    private static final ReactionGraph GRAPH = ReactionGraph.of(REPOSITORY);

    @Test
    void thePageIsWhatTheSourcesSay() throws IOException {
        String generated = EventMapPage.of(GRAPH);
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, generated + approvedLoops());
        }
        assertThat(Files.readString(PAGE)).as("run with -Dapprove").startsWith(generated);
    }

    @Test
    void everyEventIsEmittedByOneAggregateAndHandledBySomebody() {
        assertThat(EventCatalogue.events()).extracting(Class::getSimpleName).allSatisfy(event -> {
            assertThat(GRAPH.emitters(event)).as("who emits %s", event).hasSize(1);
            assertThat(GRAPH.views(event).size() + GRAPH.policies(event).size())
                    .as("who handles %s", event)
                    .isPositive();
        });
    }

    @Test
    void noLoopIsUnapproved() throws IOException {
        String approved = approvedLoops();
        assertThat(GRAPH.loops()).allSatisfy(loop -> assertThat(approved).contains(loop));
    }

    @Test
    void aPlantedLoopIsFound(@TempDir Path house) throws IOException {
        Path service = Files.createDirectories(house.resolve("bad-service/src/main/java"));
        Files.writeString(service.resolve("BadCommand.java"), """
                sealed interface BadCommand { record Assign() {} record Start() {} }
                """);
        Files.writeString(service.resolve("Bad.java"), """
                class Bad {
                    @CommandHandler void decide(BadCommand.Assign c) { assigned(); }
                    @CommandHandler void decide(Start c) { apply(new WorkStarted()); }
                    private void assigned() { apply(new IssueAssigned()); }
                }
                """);
        Files.writeString(service.resolve("WhenAssignedThenStartPolicy.java"), """
                class WhenAssignedThenStartPolicy {
                    @EventHandler void on(IssueAssigned e) { send(new BadCommand.Start()); }
                    @EventHandler void on(WorkStarted e) { send(new BadCommand.Assign()); }
                }
                """);
        assertThat(ReactionGraph.of(house).loops()).containsExactly("IssueAssigned -> WorkStarted -> IssueAssigned");
    }

    private static String approvedLoops() throws IOException {
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int end = page.indexOf("every loop that is not.\n");
        return end < 0 ? "\nNone so far.\n" : page.substring(end + "every loop that is not.\n".length());
    }
}
