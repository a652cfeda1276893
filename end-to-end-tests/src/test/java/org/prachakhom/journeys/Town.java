package org.prachakhom.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of a journey's own, with its registers and its people, so that journeys run in any order and leave each
 * other alone.
 */
public final class Town {
    private static final List<Map<String, ?>> LEVELS = List.of(
            Map.of("level", "URGENT", "days", 3, "of", "CALENDAR"),
            Map.of("level", "NORMAL", "days", 15, "of", "WORKING"),
            Map.of("level", "PLANNED", "days", 90, "of", "WORKING"),
            Map.of("level", "triage", "days", 2, "of", "WORKING"),
            Map.of("level", "firstReply", "days", 15, "of", "CALENDAR"));

    /** How many communities a town has from the beginning. */
    private static final int COMMUNITIES = 3;

    public final String code;
    private final TestStack stack;
    private int meetings;

    private Town(TestStack stack, String code) {
        this.stack = stack;
        this.code = code;
    }

    /** Registers a new municipality with two departments, two categories and three communities. */
    public static Town found(TestStack stack) {
        StringBuilder letters = new StringBuilder("T");
        ThreadLocalRandom.current().ints(6, 'A', 'Z' + 1).forEach(letters::appendCodePoint);
        Town town = new Town(stack, letters.toString());
        town.register();
        town.awaitCommunities();
        return town;
    }

    /** A title that is too short is refused only where the community is known already; nothing is filed. */
    private void awaitCommunities() {
        for (int n = 1; n <= COMMUNITIES; n++) {
            String community = "c0" + n;
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> isSettled(leader(community).post("/api/v1/issues", filing(community, "-", null))));
        }
    }

    private void register() {
        operator()
                .post(
                        "/api/v1/municipalities",
                        Map.of(
                                "code",
                                code,
                                "nameTh",
                                "เทศบาลทดสอบ " + code,
                                "nameEn",
                                "Test town " + code,
                                "provinceTh",
                                "ประจวบคีรีขันธ์",
                                "timeZone",
                                "Asia/Bangkok"))
                .is(201);
        Person admin = admin();
        admin.post("/api/v1/agencies", agency("works", "สำนักช่าง", false, null))
                .is(201);
        admin.post("/api/v1/agencies", agency("health", "สำนักสาธารณสุข", false, null))
                .is(201);
        admin.post("/api/v1/agencies", agency("pea", "การไฟฟ้าส่วนภูมิภาค", true, "works"))
                .is(201);
        admin.post("/api/v1/categories", category("road", "ถนน", "works", "NORMAL"))
                .is(201);
        admin.post("/api/v1/categories", category("lighting", "ไฟฟ้าสาธารณะ", "works", "URGENT"))
                .is(201);
        LEVELS.forEach(level -> admin.post("/api/v1/service-levels", level).is(201));
        for (int n = 1; n <= COMMUNITIES; n++) {
            secretary()
                    .post(
                            "/api/v1/communities",
                            Map.of("code", "c0" + n, "nameTh", "ชุมชนที่ " + n, "nameEn", "Community " + n))
                    .is(201);
        }
    }

    private static Map<String, ?> agency(String code, String nameTh, boolean external, @Nullable String liaison) {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("code", code, "nameTh", nameTh, "nameEn", "The " + code, "external", external));
        if (liaison != null) {
            body.put("liaison", liaison);
        }
        return body;
    }

    private static Map<String, ?> category(String code, String nameTh, String agency, String priority) {
        return Map.of("code", code, "nameTh", nameTh, "nameEn", code, "agency", agency, "priority", priority);
    }

    Person operator() {
        return stack.person("operator", code, "OPERATOR", List.of(), null);
    }

    public Person admin() {
        return staff("ADMIN", null);
    }

    public Person secretary() {
        return staff("SECRETARY", null);
    }

    Person officer(String agency) {
        return staff("OFFICER", agency);
    }

    Person followUp() {
        return staff("FOLLOW_UP", null);
    }

    Person publisher() {
        return staff("PUBLISHER", null);
    }

    Person monitor() {
        return staff("MONITOR", null);
    }

    public Person leader(String community) {
        return stack.person("leader." + community + "." + code, code, "LEADER", List.of(community), null);
    }

    private Person staff(String role, @Nullable String agency) {
        String name = agency == null ? role : role + "." + agency;
        return stack.person(name + "." + code, code, role, List.of(), agency);
    }

    /** Schedules the next monthly meeting, an hour from now. */
    public String scheduledMeeting() {
        meetings++;
        Map<String, ?> body = Map.of(
                "kind",
                "MONTHLY_LEADERS",
                "number",
                meetings,
                "startsAt",
                Instant.now().plus(meetings, ChronoUnit.HOURS).toString(),
                "venue",
                "ห้องประชุมเทศบาล",
                "expected",
                100);
        return secretary().post("/api/v1/meetings", body).is(201).id();
    }

    /** Schedules the next monthly meeting and opens it. */
    public String openMeeting() {
        String meeting = scheduledMeeting();
        String path = "/api/v1/meetings/" + meeting;
        secretary().post(path + "/opening", Map.of(), "\"0\"").is(200);
        return meeting;
    }

    /** A body that files an issue, at a meeting or between two. */
    public static Map<String, Object> filing(String community, String title, @Nullable String meeting) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "kind",
                "PROBLEM",
                "community",
                community,
                "category",
                "road",
                "title",
                title,
                "description",
                "ถนนหน้าตลาดเป็นหลุมลึก รถจักรยานยนต์ล้มแล้วสองครั้ง",
                "place",
                Map.of("words", "หน้าตลาดเช้า", "point", Map.of("lat", 12.5712, "lon", 99.9581))));
        if (meeting != null) {
            body.put("meetingId", meeting);
        }
        return body;
    }

    /** Files an issue of community c01 and returns its story. */
    public Story raise(String title, @Nullable String meeting) {
        return raise(filing("c01", title, meeting));
    }

    /** Files an issue of community c01 with this body. */
    public Story raise(Map<String, ?> filing) {
        Reply filed = file("c01", filing);
        return new Story(this, filed.id(), new ArrayList<>(List.of(filed.text("upTo"))));
    }

    /** Has the leader of a community file, once what the body names has arrived. */
    Reply file(String community, Map<String, ?> filing) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> leader(community).post("/api/v1/issues", filing), Town::isSettled)
                .is(201);
    }

    /** That a meeting has opened, or a community was registered, may still be on its way. */
    private static boolean isSettled(Reply reply) {
        return reply.raw().headers().firstValue("Retry-After").isEmpty()
                && !(reply.status() == 422 && reply.text("type").contains("unknown-"));
    }
}
