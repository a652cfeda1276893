package org.prachakhom.stack.demo;

import static org.prachakhom.stack.demo.FakeGateway.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.demo.FakeGateway.Answer;
import tools.jackson.databind.JsonNode;

/** Meetings and issues with no more than the states that the demonstration can run into; reactions come at once. */
final class FakeTown {
    private static final Set<String> BEFORE_CLAIM = Set.of("FILED", "RETURNED", "ASSIGNED", "IN_PROGRESS");

    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();

    private static final class Meeting {
        private final JsonNode scheduled;
        private String state = "SCHEDULED";
        private long version;

        Meeting(JsonNode scheduled) {
            this.scheduled = scheduled;
        }

        Map<String, Object> shown() {
            return object(
                    "startsAt", scheduled.path("startsAt"),
                    "venue", scheduled.path("venue"),
                    "expected", scheduled.path("expected"),
                    "state", state);
        }

        boolean change(String door) {
            String before = state;
            switch (door) {
                case "opening" -> state = before.equals("SCHEDULED") ? "OPENED" : before;
                case "closing" -> state = before.equals("OPENED") ? "CLOSED" : before;
                default -> {
                    return before.equals("OPENED");
                }
            }
            return !state.equals(before);
        }
    }

    private static final class Issue {
        private String state = "FILED";
        private int claims;
        private int refutations;
        private int decision;
        private int surveyed;
        private boolean cleared;
        private long version;

        Map<String, Object> shown() {
            return object("state", state, "refutations", refutations, "decision", decision);
        }

        /** False when the step does not follow from the state. */
        boolean change(String door, JsonNode body) {
            switch (door) {
                case "triage", "progress" -> {
                    return BEFORE_CLAIM.contains(state);
                }
                case "assignment" -> {
                    return move(state.equals("FILED"), "ASSIGNED");
                }
                case "start" -> {
                    return move(state.equals("ASSIGNED"), "IN_PROGRESS");
                }
                case "claim" -> {
                    claims += state.equals("IN_PROGRESS") ? 1 : 0;
                    return move(state.equals("IN_PROGRESS"), "CLAIMED");
                }
                case "surveys" -> {
                    boolean first = surveyed < claims;
                    surveyed = claims;
                    return first;
                }
                case "verdict" -> {
                    return judge(
                            body.path("claim").asInt(), body.path("verdict").asString());
                }
                case "content" -> {
                    boolean first = !cleared && state.equals("VERIFIED");
                    cleared = first || cleared;
                    return first;
                }
                default -> {
                    return move(door.equals("request") && cleared && state.equals("VERIFIED"), "PUBLISHED");
                }
            }
        }

        private boolean judge(int claim, String verdict) {
            boolean allowed = state.equals("CLAIMED") && claim == claims && surveyed == claims;
            boolean fixed = verdict.equals("FIXED");
            decision += allowed && fixed ? 1 : 0;
            refutations += allowed && !fixed ? 1 : 0;
            return move(allowed, fixed ? "VERIFIED" : verdict.equals("NOT_FOUND") ? "RETURNED" : "ASSIGNED");
        }

        private boolean move(boolean allowed, String next) {
            state = allowed ? next : state;
            return allowed;
        }
    }

    /** {@code ifMatch}: the version in If-Match, null without one. */
    Answer change(String path, JsonNode body, @Nullable String ifMatch) {
        String[] parts = path.split("/", -1);
        if (parts.length == 4) {
            return create(parts[3], body);
        }
        Meeting meeting = meetings.get(parts[4]);
        if (meeting != null) {
            boolean allowed = meeting.change(parts[5]);
            meeting.version += allowed ? 1 : 0;
            return changed(allowed, parts[4], meeting.version);
        }
        Issue issue = issues.get(parts[4]);
        if (issue == null) {
            return Answer.problem(404, "not-found");
        }
        if (parts[3].equals("issues") && !String.valueOf(issue.version).equals(ifMatch)) {
            return Answer.problem(412, "stale");
        }
        boolean allowed = issue.change(parts[5], body);
        issue.version += allowed ? 1 : 0;
        return changed(allowed, parts[4], issue.version);
    }

    Answer show(String path, String query) {
        String[] parts = path.split("/", -1);
        if (parts.length == 5 && issues.containsKey(parts[4])) {
            Issue issue = issues.get(parts[4]);
            Map<String, Object> shown = issue.shown();
            shown.put("followUp", object("claim", issue.claims));
            return new Answer(200, shown, issue.version);
        }
        if (parts.length == 5 && meetings.containsKey(parts[4])) {
            return new Answer(200, meetings.get(parts[4]).shown(), meetings.get(parts[4]).version);
        }
        List<Object> items = new ArrayList<>();
        if (query.startsWith("kind=")) {
            meetings.values().forEach(each -> items.addFirst(each.shown()));
        }
        return new Answer(200, object("items", items, "figures", List.of(), "item3", List.of()), -1);
    }

    private Answer create(String register, JsonNode body) {
        boolean meeting = register.equals("meetings");
        String id = register + (meeting ? meetings.size() : issues.size());
        if (meeting) {
            meetings.put(id, new Meeting(body));
        } else {
            issues.put(id, new Issue());
        }
        return new Answer(201, object("id", id), 0);
    }

    private static Answer changed(boolean allowed, String id, long version) {
        return allowed ? new Answer(200, object("id", id), version) : Answer.problem(409, "not-now");
    }
}
