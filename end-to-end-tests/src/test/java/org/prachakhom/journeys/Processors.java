package org.prachakhom.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.prachakhom.stack.client.OperatorPort;
import org.prachakhom.stack.running.Service;

/** The event processors of one service, as an operator sees and replays them. */
public record Processors(OperatorPort port) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Those of the service with this short name. */
    public static Processors of(TestStack stack, String service) {
        return new Processors(new OperatorPort(
                stack.processes().settings(),
                Stream.of(Service.values())
                        .filter(each -> each.id().equals(service))
                        .findFirst()
                        .orElseThrow()));
    }

    /** Waits until nothing is on its way between the services: what one handles may become an event for another. */
    public static void awaitQuiet(TestStack stack) {
        List<Processors> all = Stream.of("issue", "meeting", "committee", "notification")
                .map(service -> of(stack, service))
                .toList();
        await().atMost(PATIENCE)
                .during(Duration.ofSeconds(2))
                .ignoreExceptions()
                .until(() -> all.stream().allMatch(processors -> processors.port.hasNoLag()));
    }

    /** Waits until each has handled everything that is there, and has parked nothing. */
    public void awaitNoLag() {
        await().atMost(PATIENCE).ignoreExceptions().until(port::hasNoLag);
    }

    /** Resets and replays each one that may be replayed, and waits until they are done. */
    void replayAll() {
        port.replayAll();
        awaitNoLag();
    }
}
