package org.prachakhom.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.meeting.CommunityRegistered;
import org.prachakhom.events.meeting.MeetingClosed;
import org.prachakhom.events.meeting.MeetingOpened;
import org.prachakhom.events.meeting.MeetingScheduled;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.MeetingKind;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.api.ApiClient;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.security.TestTokens;
import org.prachakhom.testing.servers.FreshTenant;

/** A municipality with registers, communities and meetings, and its people as they call the API. */
public final class Town {
    private static final Actor BY = new Actor("secretary", Roles.SECRETARY, null);
    private static final Instant AT = Instant.parse("2026-01-12T03:00:00Z");

    private final ApiClient client;
    private final ProjectionScenario scenario;
    private final String code = FreshTenant.next();
    private final String openMeeting = StreamIds.next();
    private final String scheduledMeeting = StreamIds.next();
    private final String closedMeeting = StreamIds.next();

    private Town(int port, ProjectionScenario scenario) {
        this.client = new ApiClient(port);
        this.scenario = scenario;
    }

    /** Registered over the API; communities c07 and c08, one meeting scheduled, one open, one closed. */
    public static Town registered(int port, ProjectionScenario scenario) {
        Town town = new Town(port, scenario);
        town.register();
        town.meet();
        return town;
    }

    private void register() {
        String names = "\"nameTh\": \"หัวหิน\", \"nameEn\": \"Hua Hin\"";
        created(post(
                operator(),
                "/api/v1/municipalities",
                "{\"code\": \"%s\", %s, \"provinceTh\": \"ประจวบฯ\", \"timeZone\": \"Asia/Bangkok\"}"
                        .formatted(code, names)));
        created(post(admin(), "/api/v1/agencies", "{\"code\": \"works\", %s, \"external\": false}".formatted(names)));
        created(post(admin(), "/api/v1/agencies", "{\"code\": \"health\", %s, \"external\": false}".formatted(names)));
        created(post(
                admin(),
                "/api/v1/agencies",
                "{\"code\": \"pea\", %s, \"external\": true, \"liaison\": \"works\"}".formatted(names)));
        created(post(
                admin(),
                "/api/v1/categories",
                "{\"code\": \"drainage\", %s, \"agency\": \"works\", \"priority\": \"NORMAL\"}".formatted(names)));
        created(post(admin(), "/api/v1/service-levels", "{\"level\": \"NORMAL\", \"days\": 15, \"of\": \"WORKING\"}"));
    }

    private void meet() {
        scenario.publish(
                code,
                community("c07"),
                community("c08"),
                meeting(scheduledMeeting),
                meeting(openMeeting),
                new MeetingOpened(openMeeting, code, BY, AT),
                meeting(closedMeeting),
                new MeetingOpened(closedMeeting, code, BY, AT),
                new MeetingClosed(closedMeeting, code, BY, AT));
    }

    private CommunityRegistered community(String community) {
        String id = StreamIds.named("community", code, community);
        return new CommunityRegistered(id, code, community, community, community, BY, AT);
    }

    private MeetingScheduled meeting(String id) {
        return new MeetingScheduled(id, code, MeetingKind.MONTHLY_LEADERS, 4, 2569, AT, null, 100, BY, AT);
    }

    /** Its code, which is the tenant. */
    public String code() {
        return code;
    }

    public String openMeeting() {
        return openMeeting;
    }

    public String scheduledMeeting() {
        return scheduledMeeting;
    }

    public String closedMeeting() {
        return closedMeeting;
    }

    /** The leader of c07. */
    public String leader() {
        return TestTokens.of("leader-07", code, Roles.LEADER).communities("c07").sign();
    }

    public String secretary() {
        return TestTokens.token("secretary", code, Roles.SECRETARY);
    }

    public String officer(String agency) {
        return TestTokens.of("officer-" + agency, code, Roles.OFFICER)
                .agency(agency)
                .sign();
    }

    public String admin() {
        return TestTokens.token("admin", code, Roles.ADMIN);
    }

    /** The operator, whose token names no municipality of theirs. */
    public static String operator() {
        return TestTokens.token("operator", "OPS", Roles.OPERATOR);
    }

    /** The body of a filing by the leader, with more properties after a comma, or none. */
    public static String filing(String more) {
        return "{\"kind\": \"PROBLEM\", \"community\": \"c07\", \"category\": \"drainage\","
                + " \"title\": \"น้ำท่วมซอย 7\"" + more + "}";
    }

    public HttpResponse<String> post(String token, String path, String body) {
        return client.post(path, token, body);
    }

    /** A change of what has that version. */
    public HttpResponse<String> change(String token, String path, long version, @Nullable String body) {
        return client.send(client.request(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** A table in CSV. */
    public HttpResponse<String> sendTable(String token, String path, String table, String key) {
        return client.send(client.request(path, token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(table)));
    }

    public HttpResponse<String> get(String token, String path) {
        return client.get(path, token);
    }

    /** An issue that the leader filed at the open meeting: its id. */
    public String fileIssue() {
        HttpResponse<String> filed =
                post(leader(), "/api/v1/issues", filing(", \"meetingId\": \"" + openMeeting + "\""));
        created(filed);
        return ApiClient.json(filed).path("id").asString();
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
