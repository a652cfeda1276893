package org.prachakhom.bench.nation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.client.Reply;
import org.prachakhom.stack.token.DemoTokens;
import org.prachakhom.stack.token.DemoUser;

/** The municipality whose leaders file: as many communities as the demonstration's, each with callers of its own. */
final class BenchTown {
    static final String CODE = "HH";
    static final int COMMUNITIES = 42;

    private static final Duration LONGER_THAN_A_RUN = Duration.ofHours(12);

    private BenchTown() {}

    /** Registers it at this gateway. */
    static void found(GatewayClient client) {
        post(
                client,
                "operator",
                "municipalities",
                Map.of(
                        "code",
                        CODE,
                        "nameTh",
                        "หัวหิน",
                        "nameEn",
                        "Hua Hin",
                        "provinceTh",
                        "ประจวบคีรีขันธ์",
                        "timeZone",
                        "Asia/Bangkok"));
        post(
                client,
                "admin.hh",
                "agencies",
                Map.of("code", "works", "nameTh", "สำนักช่าง", "nameEn", "Works", "external", false));
        post(
                client,
                "admin.hh",
                "categories",
                Map.of(
                        "code",
                        "drainage",
                        "nameTh",
                        "ระบายน้ำ",
                        "nameEn",
                        "Drainage",
                        "agency",
                        "works",
                        "priority",
                        "NORMAL"));
        levels(client);
        communities(client);
    }

    private static void levels(GatewayClient client) {
        Map.of("URGENT", 3, "NORMAL", 15, "PLANNED", 90, "triage", 2, "firstReply", 15)
                .forEach((level, days) -> post(
                        client, "admin.hh", "service-levels", Map.of("level", level, "days", days, "of", "CALENDAR")));
    }

    private static void communities(GatewayClient client) {
        for (int n = 1; n <= COMMUNITIES; n++) {
            post(
                    client,
                    "secretary.hh",
                    "communities",
                    Map.of("code", "c%02d".formatted(n), "nameTh", "ชุมชนที่ " + n, "nameEn", "Community " + n));
        }
    }

    private static void post(GatewayClient client, String user, String register, Map<String, ?> body) {
        Reply reply = client.post(user, "/api/v1/" + register, UUID.randomUUID().toString(), body, null);
        if (reply.status() >= 300) {
            throw new IllegalStateException(register + ": " + reply.refusal());
        }
    }

    /** One token for each of so many leaders, all of them of every community. */
    static List<String> leaders(DemoTokens tokens, int count) {
        List<String> communities = IntStream.rangeClosed(1, COMMUNITIES)
                .mapToObj("c%02d"::formatted)
                .toList();
        return IntStream.range(0, count)
                .mapToObj(n -> tokens.token(
                        new DemoUser("leader-%02d".formatted(n), CODE, List.of("LEADER"), communities, null, null, ""),
                        LONGER_THAN_A_RUN))
                .toList();
    }

    /** A monitor's token. */
    static List<String> monitor(DemoTokens tokens) {
        return List.of(tokens.token(
                new DemoUser("monitor", CODE, List.of("MONITOR"), List.of(), null, null, ""), LONGER_THAN_A_RUN));
    }
}
