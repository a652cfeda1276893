package org.prachakhom.drill.town;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.prachakhom.stack.process.Readiness;
import org.prachakhom.stack.process.StackFailure;
import org.prachakhom.stack.token.DemoUser;

/** A municipality of its own for a cycle of a drill, so that what is counted there was done there. */
public final class Town {
    private static final String COMMUNITY = "c01";
    private static final String AGENCY = "works";
    private static final Map<String, Integer> LEVELS = Map.of("URGENT", 3, "NORMAL", 15, "PLANNED", 90);

    private final DrillStack stack;
    private final String code;

    private Town(DrillStack stack, String code) {
        this.stack = stack;
        this.code = code;
    }

    /** Registers a new municipality with an agency, a category and a community, and waits until all know it. */
    public static Town found(DrillStack stack) {
        StringBuilder letters = new StringBuilder("D");
        ThreadLocalRandom.current().ints(7, 'A', 'Z' + 1).forEach(letters::appendCodePoint);
        Town town = new Town(stack, letters.toString());
        town.register();
        town.awaitCommunity();
        return town;
    }

    /** A title that is too short is refused for its own sake only where the community is known; nothing is filed. */
    private void awaitCommunity() {
        Caller leader = leader();
        boolean known = Readiness.await(Duration.ofSeconds(60), () -> {
            Answer refusal =
                    leader.post("/api/v1/issues", filing("-"), UUID.randomUUID().toString(), null);
            return refusal.status() == 422 && !refusal.text().contains("unknown-");
        });
        if (!known) {
            throw new StackFailure("The community of " + code + " is not known to the issue service within a minute");
        }
    }

    private void register() {
        person("operator", "OPERATOR", null)
                .settle(
                        "/api/v1/municipalities",
                        Map.of(
                                "code", code,
                                "nameTh", "เทศบาลซ้อมเหตุขัดข้อง",
                                "nameEn", "Drill town",
                                "provinceTh", "ประจวบคีรีขันธ์",
                                "timeZone", "Asia/Bangkok"),
                        null);
        Caller admin = person("admin", "ADMIN", null);
        admin.settle(
                "/api/v1/agencies",
                Map.of("code", AGENCY, "nameTh", "สำนักช่าง", "nameEn", "Works", "external", false),
                null);
        admin.settle(
                "/api/v1/categories",
                Map.of("code", "road", "nameTh", "ถนน", "nameEn", "Roads", "agency", AGENCY, "priority", "NORMAL"),
                null);
        LEVELS.forEach((level, days) -> level(admin, level, days, "WORKING"));
        level(admin, "triage", 2, "WORKING");
        level(admin, "firstReply", 15, "CALENDAR");
        secretary()
                .settle(
                        "/api/v1/communities",
                        Map.of("code", COMMUNITY, "nameTh", "ชุมชนที่ ๑", "nameEn", "Community 1"),
                        null);
    }

    private static void level(Caller admin, String level, int days, String of) {
        admin.settle("/api/v1/service-levels", Map.of("level", level, "days", days, "of", of), null);
    }

    /** The code of the municipality: its tenant. */
    public String code() {
        return code;
    }

    /** The leader of its community. */
    public Caller leader() {
        return stack.caller(
                new DemoUser("leader." + code, code, List.of("LEADER"), List.of(COMMUNITY), null, null, ""));
    }

    /** The secretary of its meetings. */
    public Caller secretary() {
        return person("secretary", "SECRETARY", null);
    }

    /** A member of its follow-up team. */
    public Caller followUp() {
        return person("team", "FOLLOW_UP", null);
    }

    /** Who makes its results public. */
    public Caller publisher() {
        return person("publisher", "PUBLISHER", null);
    }

    private Caller person(String name, String role, @Nullable String agency) {
        return stack.caller(new DemoUser(name + "." + code, code, List.of(role), List.of(), agency, null, ""));
    }

    /** What a leader files. */
    public static Map<String, ?> filing(String title) {
        return Map.of(
                "kind", "PROBLEM",
                "community", COMMUNITY,
                "category", "road",
                "title", title,
                "description", "ถนนหน้าตลาดเป็นหลุมลึก รถจักรยานยนต์ล้มแล้วสองครั้ง");
    }

    /** Files an issue and returns its id. */
    public String file(String title) {
        return leader().settle("/api/v1/issues", filing(title), null).id();
    }

    /** Files an issue and has it assigned; returns its id. */
    public String assigned(String title) {
        Answer filed = leader().settle("/api/v1/issues", filing(title), null);
        String path = "/api/v1/issues/" + filed.id();
        Answer triaged =
                secretary().settle(path + "/triage", Map.of("category", "road", "priority", "NORMAL"), filed.etag());
        secretary().settle(path + "/assignment", Map.of("agency", AGENCY), triaged.etag());
        return filed.id();
    }
}
