package org.prachakhom.stack.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names of things that are there and the versions last seen, so that a request may also hit something. */
final class Known {
    private static final int MOST = 60;

    /** Which things a property or parameter names, by its own name. */
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("agency", "agencies"),
            Map.entry("liaison", "agencies"),
            Map.entry("contributor", "agencies"),
            Map.entry("category", "categories"),
            Map.entry("community", "communities"),
            Map.entry("meeting", "meetings"),
            Map.entry("meetingId", "meetings"),
            Map.entry("duplicate", "issues"),
            Map.entry("recurrenceOf", "issues"),
            Map.entry("mergedInto", "issues"),
            Map.entry("issueId", "issues"),
            Map.entry("idOrNumber", "issues"),
            Map.entry("level", "service-levels"),
            Map.entry("year", "calendars"),
            Map.entry("atLeast", "upTo"),
            Map.entry("cursor", "next"),
            Map.entry("tenant", "municipalities"));

    /** What in an answer names the thing that it is about. */
    private static final List<String> NAMES = List.of("id", "code", "number", "issueId", "level", "year");

    private final ConcurrentMap<String, List<String>> names = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> versions = new ConcurrentHashMap<>();

    void learn(String things, String name) {
        List<String> held = names.computeIfAbsent(things, _ -> new CopyOnWriteArrayList<>());
        if (!name.isEmpty() && held.size() < MOST && !held.contains(name)) {
            held.add(name);
        }
    }

    /** Remembers what an answer names, and its version. */
    void learn(ApiOperation operation, String path, JsonNode body, @Nullable String version) {
        String things = operation.subject().matches("follow-ups|publications") ? "issues" : operation.subject();
        for (JsonNode each : body.has("items") ? body.path("items") : List.of(body)) {
            NAMES.forEach(name -> learn(things, each.path(name).asString("")));
        }
        List.of("upTo", "next").forEach(name -> learn(name, body.path(name).asString("")));
        if (version != null) {
            String thing = operation.path().contains("{")
                    ? path
                    : path + "/" + body.path("id").asString("");
            versions.put(whole(thing), version);
        }
    }

    /** Something known that the parameter or property may name, or null. */
    @Nullable
    String any(String property, ApiOperation operation, Random random) {
        String things = ABOUT.getOrDefault(property, operation.subject());
        if (property.equals("id") && things.matches("follow-ups|publications")) {
            things = "issues";
        }
        boolean names = ABOUT.containsKey(property) || NAMES.contains(property);
        List<String> held = names ? this.names.getOrDefault(things, List.of()) : List.of();
        return held.isEmpty() ? null : held.get(random.nextInt(held.size()));
    }

    /** The version of the thing at this path, or null. */
    @Nullable
    String version(String path) {
        return versions.get(whole(path));
    }

    /** The path of the thing as a whole: without what is done to it. */
    private static String whole(String path) {
        String[] words = path.split("/", -1);
        return String.join("/", List.of(words).subList(0, Math.min(5, words.length)));
    }
}
