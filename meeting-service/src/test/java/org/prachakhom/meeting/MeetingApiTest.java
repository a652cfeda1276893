package org.prachakhom.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.testing.api.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MeetingApiTest {
    private static final String COMMUNITY = "{\"code\":\"c07\",\"nameTh\":\"ชุมชนบ่อฝ้าย\",\"nameEn\":\"Bo Fai\"}";
    private static final String MEETING = "{\"kind\":\"MONTHLY_LEADERS\",\"number\":4,"
            + "\"startsAt\":\"2026-01-05T06:00:00Z\",\"venue\":\"ห้องประชุม\",\"expected\":100}";
    private static final String PRESENT =
            "{\"attendees\":[{\"person\":\"p1\",\"group\":\"LEADERS\",\"community\":\"c07\","
                    + "\"mode\":\"ON_SITE\",\"substitute\":false}]}";

    private final Desk desk;

    MeetingApiTest(ProjectionScenario scenario, @LocalServerPort int port) {
        this.desk = Desk.in(FreshTenant.next(), scenario, port);
    }

    @BeforeEach
    void aCommunity() {
        desk.done(201, "/api/v1/communities", COMMUNITY, null);
    }

    @Test
    void aMeetingGoesFromItsDateToItsFrozenAgenda() {
        desk.done(201, "/api/v1/meetings", MEETING, null);
        desk.done(200, path("/opening"), "", 0L);
        String seen = desk.done(200, path("/attendance"), PRESENT, null);

        HttpResponse<String> meeting = desk.get(path(""), seen);
        JsonNode detail = ApiClient.json(meeting);
        assertThat(meeting.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(detail.at("/meeting/fiscalYear").asInt()).isEqualTo(2569);
        assertThat(detail.at("/meeting/venue").asString()).isEqualTo("ห้องประชุม");
        assertThat(detail.at("/expected").asInt()).isEqualTo(100);
        assertThat(detail.at("/present").asInt()).isEqualTo(1);
        assertThat(detail.at("/byCommunity/0/of").asString()).isEqualTo("c07");

        String closed = desk.done(200, path("/closing"), "", 2L);
        JsonNode agenda = ApiClient.json(desk.get(path("/agenda"), closed));
        assertThat(agenda.path("state").asString()).isEqualTo("CLOSED");
        assertThat(agenda.path("frozenAt").asString()).isNotEmpty();
        assertThat(agenda.path("item4")).isEmpty();
    }

    @Test
    void aNumberAndACodeAreGivenOnce() {
        desk.done(201, "/api/v1/meetings", MEETING, null);

        assertProblem(desk.post("/api/v1/meetings", MEETING, null), 409, "meeting.a-number-is-given-once-a-year");
        assertProblem(desk.post("/api/v1/communities", COMMUNITY, null), 409, "meeting.a-community-code-is-given-once");
    }

    @Test
    void aStateThatDoesNotAllowItIsAConflict() {
        desk.done(201, "/api/v1/meetings", MEETING, null);

        HttpResponse<String> early = desk.post(path("/attendance"), PRESENT, null);
        assertProblem(early, 409, "meeting.attendance-waits-for-the-opening");
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertProblem(desk.post(path("/closing"), "", 0L), 409, "meeting.only-an-open-meeting-closes");
        desk.done(200, path("/opening"), "", 0L);
        assertProblem(desk.post(path("/opening"), "", 1L), 409, "meeting.only-a-scheduled-meeting-opens");
    }

    @Test
    void aChangeNamesTheVersionItSaw() {
        desk.done(201, "/api/v1/meetings", MEETING, null);

        assertProblem(desk.post(path("/opening"), "", null), 428, "precondition-required");
        assertProblem(desk.post(path("/opening"), "", 7L), 412, "stale-version");
        assertProblem(desk.post("/api/v1/meetings/" + StreamIds.next() + "/opening", "", 0L), 404, "not-found");
    }

    @Test
    void aRevisedCommunityIsShownToTheNextQuery() {
        String seen = desk.done(
                200,
                "/api/v1/communities/c07/revision",
                "{\"nameTh\":\"ชุมชนใหม่\",\"nameEn\":\"New\",\"active\":false}",
                0L);

        HttpResponse<String> community = desk.get("/api/v1/communities/c07", seen);
        assertThat(ApiClient.json(community).path("nameTh").asString()).isEqualTo("ชุมชนใหม่");
        assertThat(community.headers().firstValue("ETag")).hasValue("\"1\"");
    }

    private String path(String rest) {
        return "/api/v1/meetings/" + StreamIds.named("meeting", desk.tenant(), "MONTHLY_LEADERS/2569/4") + rest;
    }
}
