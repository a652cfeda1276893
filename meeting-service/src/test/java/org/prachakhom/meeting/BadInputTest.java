package org.prachakhom.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is wrong is named with its property and its rule, and changes nothing. */
@ServiceTest
class BadInputTest {
    private static final String ATTENDANCE = "/api/v1/meetings/" + StreamIds.next() + "/attendance";

    private final Desk desk;
    private final JdbcClient jdbc;

    BadInputTest(ProjectionScenario scenario, @LocalServerPort int port, JdbcClient jdbc) {
        this.desk = Desk.in(FreshTenant.next(), scenario, port);
        this.jdbc = jdbc;
    }

    record Bad(String path, String body, int status, String code, String pointer) {}

    static List<Bad> bodies() {
        return List.of(
                community("{\"code\":\"c/7\",\"nameTh\":\"ก\",\"nameEn\":\"A\"}", 400, "validation", "/code"),
                community("{\"code\":\"c07\",\"nameTh\":\" \",\"nameEn\":\"A\"}", 400, "validation", "/nameTh"),
                community(
                        "{\"code\":\"c07\",\"nameTh\":\"%s\",\"nameEn\":\"A\"}".formatted("ก".repeat(201)),
                        400,
                        "validation",
                        "/nameTh"),
                community(
                        "{\"code\":\"c07\",\"nameTh\":\"ก\",\"nameEn\":\"A\",\"chair\":\"x\"}",
                        400,
                        "unknown-property",
                        "/chair"),
                meeting(
                        "{\"kind\":\"PARTY\",\"number\":1,\"startsAt\":\"2026-01-05T06:00:00Z\",\"expected\":1}",
                        "/kind"),
                meeting(
                        "{\"kind\":\"COMMITTEE\",\"number\":\"one\",\"startsAt\":\"2026-01-05T06:00:00Z\",\"expected\":1}",
                        "/number"),
                meeting("{\"kind\":\"COMMITTEE\",\"number\":1,\"startsAt\":\"soon\",\"expected\":1}", "/startsAt"),
                new Bad(
                        "/api/v1/meetings",
                        "{\"kind\":\"UNKNOWN\",\"number\":1,\"startsAt\":\"2026-01-05T06:00:00Z\",\"expected\":1}",
                        422,
                        "meeting.the-kind-is-known",
                        "/kind"),
                new Bad(
                        ATTENDANCE,
                        attendee("LEADERS", "\"community\":\"c99\","),
                        422,
                        "meeting.unknown-community",
                        "/attendees/0/community"),
                new Bad(
                        ATTENDANCE,
                        attendee("AGENCIES", "\"agency\":\"nobody\","),
                        422,
                        "meeting.unknown-agency",
                        "/attendees/0/agency"),
                new Bad(ATTENDANCE, "{\"attendees\":[]}", 400, "validation", "/attendees"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBadBodyIsRefusedByTheNameOfItsProperty(Bad bad) {
        HttpResponse<String> answer = desk.post(bad.path(), bad.body(), null);

        JsonNode problem = assertProblem(answer, bad.status(), bad.code());
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(bad.pointer());
        assertThat(events()).isZero();
    }

    private long events() {
        return jdbc.sql("select count(*) from event_log where tenant = ?")
                .param(desk.tenant())
                .query(Long.class)
                .single();
    }

    private static Bad community(String body, int status, String code, String pointer) {
        return new Bad("/api/v1/communities", body, status, code, pointer);
    }

    private static Bad meeting(String body, String pointer) {
        return new Bad("/api/v1/meetings", body, 400, "wrong-type", pointer);
    }

    private static String attendee(String group, String reference) {
        return "{\"attendees\":[{\"person\":\"p1\",\"group\":\"%s\",%s\"mode\":\"ONLINE\",\"substitute\":false}]}"
                .formatted(group, reference);
    }
}
