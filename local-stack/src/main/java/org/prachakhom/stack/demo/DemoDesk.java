package org.prachakhom.stack.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Leaders raise issues, the secretary triages and assigns them. */
final class DemoDesk {
    private final DemoTown town;
    private final DemoSteps steps;

    DemoDesk(DemoTown town, DemoSteps steps) {
        this.town = town;
        this.steps = steps;
    }

    /** A leader raises each, at a meeting or, where there is none, between two. */
    void file(List<Track> tracks, @Nullable String meeting) {
        SideBySide.forEach(tracks, track -> {
            String leader = town.leader(track.issue().community());
            track.filed(steps.post(track.step("filed"), leader, "/api/v1/issues", body(track.issue(), meeting, null)));
        });
    }

    /** The secretary records each after the meeting, for the leader who told them. */
    void record(List<Track> tracks, String meeting) {
        SideBySide.forEach(tracks, track -> {
            String leader = town.leader(track.issue().community());
            var body = body(track.issue(), meeting, leader);
            track.filed(steps.post(track.step("filed"), town.user("secretary"), "/api/v1/issues", body));
        });
    }

    /** Sets category and priority, then hands the issue to its agency. */
    void triageAndAssign(List<Track> tracks) {
        String secretary = town.user("secretary");
        SideBySide.forEach(tracks, track -> {
            DemoIssue issue = track.issue();
            var triage = ordered("category", issue.category(), "priority", town.priorityOf(issue.category()));
            track.change("triaged", secretary, "triage", triage);
            var assignment =
                    ordered("agency", issue.agency(), "note", "ที่ประชุมมอบหมายให้ดำเนินการและรายงานผลครั้งถัดไป");
            track.change("assigned", secretary, "assignment", assignment);
        });
    }

    private Map<String, Object> body(DemoIssue issue, @Nullable String meeting, @Nullable String onBehalfOf) {
        Map<String, Object> body = ordered("kind", issue.kind(), "community", issue.community());
        body.put("category", issue.category());
        body.put("title", issue.title());
        body.put("description", issue.description());
        Map<String, Object> place = ordered("words", issue.place());
        JsonNode center = town.center();
        if (center.isObject()) {
            place.put("point", point(issue, center));
        }
        body.put("place", place);
        if (meeting != null) {
            body.put("meetingId", meeting);
        }
        if (onBehalfOf != null) {
            body.put("onBehalfOf", onBehalfOf);
        }
        return body;
    }

    /** Somewhere within two kilometres of the middle, the same in every run. */
    private static Map<String, Object> point(DemoIssue issue, JsonNode center) {
        int spread = Integer.parseInt(issue.id());
        double lat = center.path("lat").asDouble() + (spread * 37 % 40 - 20) / 1000.0;
        double lon = center.path("lon").asDouble() - (spread * 53 % 25) / 1000.0;
        return ordered("lat", Math.round(lat * 1e5) / 1e5, "lon", Math.round(lon * 1e5) / 1e5);
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
