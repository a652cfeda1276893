package org.prachakhom.stack.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One municipality of the demonstration, as its registers have it. */
final class DemoTown {
    private final JsonNode registers;
    private final Map<String, JsonNode> categories = new HashMap<>();
    private final Map<String, String> liaisons = new HashMap<>();

    DemoTown(JsonNode registers) {
        this.registers = registers;
        registers
                .path("categories")
                .valueStream()
                .forEach(each -> categories.put(each.path("id").asString(), each));
        registers
                .path("agencies")
                .valueStream()
                .filter(agency -> agency.path("liaison").isString())
                .forEach(agency -> liaisons.put(
                        agency.path("id").asString(), agency.path("liaison").asString()));
    }

    String code() {
        return registers.path("municipality").path("code").asString();
    }

    String name() {
        return registers.path("municipality").path("nameTh").asString();
    }

    int expected() {
        return registers.path("expectedAttendance").asInt();
    }

    /** The point in the middle, or null. */
    JsonNode center() {
        return registers.path("municipality").path("center");
    }

    List<String> communities() {
        return registers
                .path("communities")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    Set<String> categories() {
        return Set.copyOf(categories.keySet());
    }

    /** The municipality's own agencies, without outside bodies. */
    List<String> departments() {
        return registers
                .path("agencies")
                .valueStream()
                .filter(agency -> !agency.path("external").asBoolean())
                .map(agency -> agency.path("id").asString())
                .toList();
    }

    String agencyOf(String category) {
        return category(category).path("agency").asString();
    }

    String priorityOf(String category) {
        return category(category).path("priority").asString();
    }

    /** The user of this role; users bear their municipality's code. */
    String user(String role) {
        return role + "." + code().toLowerCase(Locale.ROOT);
    }

    String leader(String community) {
        return user("leader." + community);
    }

    /** Who acts for the agency: its own officer, or that of its liaison. */
    String officer(String agency) {
        return user("officer." + liaisons.getOrDefault(agency, agency));
    }

    List<DemoIssue> issues() {
        var issues = new LinkedHashMap<String, DemoIssue>();
        Tsv.rows("month-" + code().toLowerCase(Locale.ROOT) + ".tsv").forEach(cells -> {
            DemoIssue issue = DemoIssue.parse(cells, this);
            issues.put(issue.id(), issue);
        });
        Tsv.rows("month-refuted.tsv").stream()
                .filter(cells -> cells[0].equals(code()))
                .forEach(cells -> issues.computeIfPresent(cells[1], (_, issue) -> issue.refuted(cells[2], cells[3])));
        return List.copyOf(issues.values());
    }

    private JsonNode category(String code) {
        return Objects.requireNonNull(categories.get(code), code);
    }
}
