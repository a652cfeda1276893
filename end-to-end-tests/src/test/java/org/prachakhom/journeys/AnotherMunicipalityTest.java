package org.prachakhom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.prachakhom.journeys.Contract.Operation;

/** Another municipality's people see nothing and change nothing: an id of others is an unknown id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherMunicipalityTest {
    private static final String ONLY_HERE = "only-here";

    private final TestStack stack = TestStack.get();
    private Town owner;
    private Town stranger;
    private String meeting;
    private String issue;

    @BeforeAll
    void ownerHasOneOfEach() {
        owner = Town.found(stack);
        stranger = Town.found(stack);
        meeting = owner.openMeeting();
        issue = owner.raise("ป้ายจราจรล้ม", meeting).triage().assign("works").id();
        owner.secretary()
                .post("/api/v1/communities", Map.of("code", ONLY_HERE, "nameTh", "เฉพาะที่นี่", "nameEn", "Only here"))
                .is(201);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> owner.followUp().get("/api/v1/follow-ups/" + issue).status() == 200
                        && owner.publisher()
                                        .get("/api/v1/publications/" + issue)
                                        .status()
                                == 200);
    }

    @TestFactory
    Stream<DynamicTest> readingByIdFindsNothing() {
        return operations("GET", true)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> reader(operation).get(withOwnersId(operation)).isProblem(404, "not-found")));
    }

    @TestFactory
    Stream<DynamicTest> changingByIdAnswersAsForAnUnknownId() {
        return operations("POST", true)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Reply foreign = post(operation, withOwnersId(operation));
                    Reply unknown = post(operation, withUnknownId(operation));
                    assertThat(foreign.status()).isEqualTo(unknown.status()).isBetween(400, 499);
                    assertThat(foreign.text("type")).isEqualTo(unknown.text("type"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> listsHoldNothingOfOthers() {
        return operations("GET", false)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    String body = reader(operation)
                            .get(operation.path() + query(operation))
                            .is(200)
                            .raw()
                            .body();
                    assertThat(body).doesNotContain(issue, meeting, ONLY_HERE, owner.code);
                }));
    }

    @Test
    void aForeignMeetingInABodyIsAnUnknownMeeting() {
        Person leader = stranger.leader("c01");
        Reply foreign = leader.post("/api/v1/issues", Town.filing("c01", "เสาไฟเอียง", meeting));
        Reply unknown = leader.post(
                "/api/v1/issues",
                Town.filing("c01", "เสาไฟเอียง", UUID.randomUUID().toString()));

        foreign.is(422);
        assertThat(foreign.text("type")).isEqualTo(unknown.text("type"));
    }

    @Test
    void aForeignCommunityInABodyIsAnUnknownCommunity() {
        Reply foreign = stranger.secretary().post("/api/v1/issues", Town.filing(ONLY_HERE, "เสาไฟเอียง", null));

        foreign.isProblem(422, "issue.unknown-community");
    }

    private static Stream<Operation> operations(String method, boolean withId) {
        return Contract.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.path().contains("{") == withId)
                // An operator stands above municipalities and is the only one who does.
                .filter(operation -> !operation.roles().equals(List.of("OPERATOR")));
    }

    private Person reader(Operation operation) {
        String role = operation.roles().stream()
                .filter(each -> !each.equals("OPERATOR"))
                .findFirst()
                .orElseThrow();
        String agency = role.equals("OFFICER") ? "works" : null;
        return stack.person("stranger." + role, stranger.code, role, List.of("c01"), agency);
    }

    private Reply post(Operation operation, String path) {
        return reader(operation).post(path, operation.body(), "\"0\"");
    }

    private String withOwnersId(Operation operation) {
        String id = operation.path().contains("/meetings/") ? meeting : issue;
        String code = operation.path().contains("/municipalities/") ? owner.code : ONLY_HERE;
        return operation.path().replaceAll("\\{(id|issueId)}", id).replaceAll("\\{\\w+}", code);
    }

    private static String withUnknownId(Operation operation) {
        return operation
                .path()
                .replaceAll("\\{(id|issueId)}", UUID.randomUUID().toString())
                .replaceAll("\\{\\w+}", "never-seen");
    }

    private static String query(Operation operation) {
        return operation.path().endsWith("/figures") ? "?by=state" : "";
    }
}
