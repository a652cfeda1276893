package org.prachakhom.gateway;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** An issue of Hua Hin as the services tell it, to be shown by the pages. */
final class ToldIssue {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String AT = Instant.parse("2026-11-02T03:00:00Z").toString();

    private final StubService service;
    private final String id;
    private final Map<String, Object> row = new LinkedHashMap<>();

    ToldIssue(StubService service, String id, String state) {
        this.service = service;
        this.id = id;
        row.putAll(Map.of(
                "id", id,
                "version", 4,
                "number", "HH-2569-000012",
                "kind", "PROBLEM",
                "community", "c01",
                "category", "road",
                "priority", "NORMAL",
                "state", state,
                "filedAt", AT));
        with("title", "ถนนเป็นหลุม").with("overdue", false).with("claims", 0).with("refutations", 0);
        registers();
    }

    ToldIssue with(String name, Object value) {
        row.put(name, value);
        return this;
    }

    /** The services tell it from now on, with these events of its story. */
    ToldIssue told(String... events) {
        service.tell("GET " + path(), 200, JSON.writeValueAsString(row));
        List<Map<String, Object>> deeds = IntStream.range(0, events.length)
                .mapToObj(i -> deed(i, events[i]))
                .toList();
        service.tell("GET " + path() + "/history", 200, page(deeds));
        service.tell("GET " + path() + "/photos", 200, page(List.of()));
        service.tell("GET /api/v1/issues", 200, page(List.of(row)));
        service.tell("GET " + path() + "/responsibility", 404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        return this;
    }

    String path() {
        return "/api/v1/issues/" + id;
    }

    Map<String, Object> row() {
        return row;
    }

    private static Map<String, Object> deed(int version, String type) {
        return Map.of(
                "version",
                version,
                "type",
                type,
                "happenedAt",
                AT,
                "role",
                "SECRETARY",
                "details",
                Map.of("agency", "works", "reason", "BUDGET", "until", AT, "score", 4, "community", "c01"),
                "texts",
                Map.of("comment", "น้ำลดแล้ว"));
    }

    private void registers() {
        Map<String, Object> works = agency("works", "สำนักช่าง", false);
        service.tell(
                "GET /api/v1/agencies",
                200,
                page(List.of(works, agency("health", "กองสาธารณสุข", false), agency("pea", "การไฟฟ้า", true))));
        Map<String, Object> category = new LinkedHashMap<>(Map.of(
                "code", "road",
                "nameTh", "ถนน",
                "nameEn", "Road",
                "agency", "works",
                "priority", "NORMAL",
                "active", true,
                "version", 0));
        category.put(
                "questions",
                List.of(Map.of("code", "depth", "textTh", "ลึกเท่าใด", "textEn", "How deep?", "required", true)));
        service.tell("GET /api/v1/categories", 200, page(List.of(category)));
        service.tell(
                "GET /api/v1/communities",
                200,
                page(List.of(Map.of(
                        "code",
                        "c01",
                        "nameTh",
                        "ชุมชนที่ 1",
                        "nameEn",
                        "Community 1",
                        "active",
                        true,
                        "version",
                        0))));
        service.tell("GET /api/v1/meetings", 200, page(List.of()));
        service.tell("GET /api/v1/response-templates", 200, page(List.of(template("DEFER"), template("COMMENT"))));
        service.tell("GET /api/v1/issues/similar", 200, "{\"items\":[]}");
    }

    private static Map<String, Object> template(String use) {
        return Map.of(
                "code",
                "wait-" + use,
                "use",
                use,
                "title",
                "รองบ",
                "textTh",
                "รองบประมาณปีหน้า",
                "active",
                true,
                "version",
                0);
    }

    private static Map<String, Object> agency(String code, String nameTh, boolean external) {
        return Map.of(
                "code", code,
                "nameTh", nameTh,
                "nameEn", code,
                "external", external,
                "active", true,
                "version", 0);
    }

    static String page(List<?> items) {
        return JSON.writeValueAsString(Map.of("items", items, "upTo", ""));
    }
}
