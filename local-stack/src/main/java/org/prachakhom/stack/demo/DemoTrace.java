package org.prachakhom.stack.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.process.StackFailure;
import tools.jackson.databind.JsonNode;

/**
 * What the system itself shows of earlier runs in one municipality: the demonstration's meetings. By them a run knows
 * the days of the month, and that it was played to its end, even when its journal is lost.
 */
final class DemoTrace {
    private static final String MEETINGS = "/api/v1/meetings?kind=" + DemoMeetings.KIND + "&limit=200";

    private final GatewayClient client;
    private final DemoTown town;

    DemoTrace(GatewayClient client, DemoTown town) {
        this.client = client;
        this.town = town;
    }

    /** When the first meeting begins; empty when no run came as far as to schedule it. */
    Optional<Instant> firstMeeting() {
        return meetings().stream()
                .findFirst()
                .map(meeting -> Instant.parse(meeting.path("startsAt").asString()));
    }

    /** Whether the next meeting is closed, with which the month ends. */
    boolean ended() {
        List<JsonNode> meetings = meetings();
        return meetings.size() > 1 && meetings.get(1).path("state").asString("").equals("CLOSED");
    }

    /** In the order of their days; those that somebody else scheduled do not count. */
    private List<JsonNode> meetings() {
        Reply list = client.get(town.user("secretary"), MEETINGS);
        if (!list.good()) {
            throw new StackFailure("Could not ask for the meetings of " + town.code() + ": " + list.refusal());
        }
        return list.body()
                .path("items")
                .valueStream()
                .filter(meeting -> meeting.path("venue").asString("").equals(DemoMeetings.venue(town)))
                .filter(meeting -> meeting.path("expected").asInt() == town.expected())
                .sorted(Comparator.comparing(
                        meeting -> Instant.parse(meeting.path("startsAt").asString())))
                .toList();
    }
}
