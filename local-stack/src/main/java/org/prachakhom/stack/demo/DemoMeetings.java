package org.prachakhom.stack.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.demo.DemoSteps.Shown;
import tools.jackson.databind.JsonNode;

/** The monthly meetings of one municipality's leaders. */
final class DemoMeetings {
    static final String KIND = "MONTHLY_LEADERS";

    private final DemoTown town;
    private final DemoSteps steps;
    private final String secretary;

    DemoMeetings(DemoTown town, DemoSteps steps) {
        this.town = town;
        this.steps = steps;
        this.secretary = town.user("secretary");
    }

    /** Schedules a meeting and returns its id. */
    String schedule(String name, int number, Instant startsAt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", KIND);
        body.put("number", number);
        body.put("startsAt", startsAt.toString());
        body.put("venue", venue(town));
        body.put("expected", town.expected());
        return steps.post(step(name, "scheduled"), secretary, "/api/v1/meetings", body)
                .id();
    }

    /** Where the meetings of this municipality are held. */
    static String venue(DemoTown town) {
        return "ห้องประชุมใหญ่ " + town.name();
    }

    /** Opens it and records who is there; {@code absent} leaders stay away. */
    void open(String name, String meeting, int absent) {
        change(name, meeting, "opening");
        var body = Map.of("attendees", attendees(absent));
        steps.post(step(name, "attendance"), secretary, path(meeting) + "/attendance", body);
    }

    /** Closes it: its agenda is frozen. */
    void close(String name, String meeting) {
        change(name, meeting, "closing");
    }

    /** The agenda as the secretary sees it. */
    JsonNode agenda(String meeting) {
        return steps.client().get(secretary, path(meeting) + "/agenda").body();
    }

    private Done change(String name, String meeting, String door) {
        var shown = new Shown(secretary, path(meeting));
        return steps.change(step(name, door), secretary, path(meeting) + "/" + door, Map.of(), -1, shown);
    }

    /** All leaders but the absent ones, and the municipality's people, up to the number expected. */
    private List<Map<String, Object>> attendees(int absent) {
        var all = new ArrayList<Map<String, Object>>();
        List<String> communities = town.communities();
        for (String community : communities.subList(0, communities.size() - absent)) {
            boolean substitute = community.endsWith("9");
            all.add(attendee(town.leader(community), "LEADERS", "community", community, "ON_SITE", substitute));
        }
        for (String department : town.departments()) {
            String officer = town.officer(department);
            all.add(attendee(officer, "AGENCIES", "agency", department, "ON_SITE", false));
            all.add(attendee(officer + ".2", "AGENCIES", "agency", department, "ONLINE", false));
        }
        int others = town.expected() - absent - all.size();
        for (int n = 1; n <= others; n++) {
            String group = n <= 5 ? "EXECUTIVES" : n <= 29 ? "COUNCIL" : "GUESTS";
            all.add(attendee(town.user("guest" + n), group, "", "", "ON_SITE", false));
        }
        return all;
    }

    private static Map<String, Object> attendee(
            String person, String group, String register, String code, String mode, boolean substitute) {
        var attendee = new LinkedHashMap<String, Object>();
        attendee.put("person", person);
        attendee.put("group", group);
        if (!register.isEmpty()) {
            attendee.put(register, code);
        }
        attendee.put("mode", mode);
        attendee.put("substitute", substitute);
        return attendee;
    }

    private String step(String name, String what) {
        return town.code() + "-" + name + "-" + what;
    }

    private static String path(String meeting) {
        return "/api/v1/meetings/" + meeting;
    }
}
