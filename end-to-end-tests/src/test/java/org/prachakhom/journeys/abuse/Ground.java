package org.prachakhom.journeys.abuse;

import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.prachakhom.journeys.Contract.Operation;
import org.prachakhom.journeys.TestStack;
import org.prachakhom.journeys.Town;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** Two towns that the tests of this package share: one that has something of everything, and one whose people want it. */
final class Ground {
    static final List<String> ROLES = List.of(
            "LEADER", "SECRETARY", "OFFICER", "FOLLOW_UP", "PUBLISHER", "MONITOR", "ADMIN", "OPERATOR", "SYSTEM");

    /** A code that only the owner's registers have. */
    static final String ONLY_HERE = "only-here";

    private static final long TOKEN_NANOS = DemoTokens.LIFE.dividedBy(2).toNanos();
    private static @Nullable Ground laid;

    final TestStack stack = TestStack.get();
    final Town owner = Town.found(stack);
    final Town stranger = Town.found(stack);
    final String meeting = owner.openMeeting();
    final String issue = owner.raise("ป้ายจราจรล้มหน้าโรงเรียน", meeting)
            .triage()
            .assign("works")
            .id();
    private final ConcurrentMap<String, Held> tokens = new ConcurrentHashMap<>();

    private record Held(String token, long since) {}

    private Ground() {
        Map<String, String> names = Map.of("code", ONLY_HERE, "nameTh", "เฉพาะที่นี่", "nameEn", "Only here");
        owner.secretary().post("/api/v1/communities", names).is(201);
        owner.admin()
                .post(
                        "/api/v1/agencies",
                        Map.of("code", ONLY_HERE, "nameTh", "กอง", "nameEn", "Only here", "external", false))
                .is(201);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> owner.followUp().get("/api/v1/follow-ups/" + issue).status() == 200
                        && owner.publisher()
                                        .get("/api/v1/publications/" + issue)
                                        .status()
                                == 200);
    }

    static synchronized Ground get() {
        Ground ready = laid;
        if (ready == null) {
            ready = new Ground();
            laid = ready;
        }
        return ready;
    }

    /** The header of somebody in this role, of communities c01 and c02 and the agency works. */
    String bearer(Town town, String role) {
        return "Bearer "
                + tokens.compute(
                                town.code + role,
                                (_, old) -> old != null && System.nanoTime() - old.since() < TOKEN_NANOS
                                        ? old
                                        : new Held(sign(town, role), System.nanoTime()))
                        .token();
    }

    private String sign(Town town, String role) {
        DemoUser user = new DemoUser(
                "ground." + role + "." + town.code, town.code, List.of(role), List.of("c01", "c02"), "works", null, "");
        return stack.processes().tokens().token(user, DemoTokens.LIFE);
    }

    /** Somebody who may call it, above no other role. */
    String allowed(Town town, Operation operation) {
        return bearer(town, role(operation));
    }

    static String role(Operation operation) {
        return operation.roles().stream()
                .filter(role -> !role.equals("OPERATOR"))
                .findFirst()
                .orElse("OPERATOR");
    }

    /** The path with the names of what the owner has. */
    String existing(Operation operation) {
        String id = operation.path().contains("/meetings/") ? meeting : issue;
        String code = operation.path().contains("/municipalities/") ? owner.code : ONLY_HERE;
        return operation
                .path()
                .replaceAll("\\{(id|issueId|idOrNumber)}", id)
                .replace("{tenant}", owner.code)
                .replace("{year}", "2031")
                .replace("{level}", "NORMAL")
                .replaceAll("\\{\\w+}", code);
    }

    /** The path with names that nobody has. */
    static String unknown(Operation operation) {
        return operation
                .path()
                .replaceAll("\\{(id|issueId|idOrNumber)}", UUID.randomUUID().toString())
                .replace("{year}", "2099")
                .replaceAll("\\{\\w+}", "never-seen");
    }

    /** How many events in all logs came from requests of this trace. */
    long eventsOf(String trace) throws SQLException {
        long events = 0;
        var postgres = stack.processes().postgres();
        for (String service : Door.SERVICES) {
            try (var database = DriverManager.getConnection(
                            postgres.url(service), "postgres", postgres.superuserPassword());
                    var query = database.prepareStatement(
                            "select count(*) from event_log where position(? in convert_from(metadata, 'UTF8')) > 0")) {
                query.setString(1, trace);
                var rows = query.executeQuery();
                rows.next();
                events += rows.getLong(1);
            }
        }
        return events;
    }
}
