package org.prachakhom.issue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.issue.IssueLife.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.register.SimilarIssue.Offer;
import org.prachakhom.issue.register.SimilarIssue.Reason;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** Who is about to file is shown what may be the same matter, and decides (rule 12). */
@ServiceTest
class SimilarIssuesTest {
    private static final GeoPoint FOUNTAIN = new GeoPoint(12.56864, 99.95781);
    private static final GeoPoint SIXTY_METRES_ON = new GeoPoint(12.56914, 99.95801);
    private static final GeoPoint THREE_HUNDRED_METRES_ON = new GeoPoint(12.57134, 99.95781);

    private final ProjectionScenario scenario;
    private final SimilarIssues issues;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;
    private final IssueLife other;
    private final Caller secretary;

    SimilarIssuesTest(ProjectionScenario scenario, SimilarIssues issues) {
        this.scenario = scenario;
        this.issues = issues;
        this.issue = IssueLife.of(scenario, tenant);
        this.other = IssueLife.of(scenario, tenant);
        this.secretary = IssueLife.caller(tenant, Roles.SECRETARY, null);
    }

    @Test
    void anOpenIssueNearbyOfTheSameCategoryIsOfferedAsTheSame() {
        scenario.publish(
                tenant, Filing.of(issue, 1, "c07", "ท่อตัน").at(null, FOUNTAIN).event());
        List<SimilarIssue> found = similar(secretary, "drainage", "น้ำท่วมถนน", null, SIXTY_METRES_ON, MONDAY);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.issue().card().id()).isEqualTo(issue.id());
            assertThat(one.offer()).isEqualTo(Offer.DUPLICATE);
            assertThat(one.reasons()).containsExactly(Reason.NEAR);
        });
        assertThat(similar(secretary, "roads", "น้ำท่วมถนน", null, SIXTY_METRES_ON, MONDAY))
                .isEmpty();
        assertThat(similar(secretary, "drainage", "น้ำท่วมถนน", null, THREE_HUNDRED_METRES_ON, MONDAY))
                .isEmpty();
    }

    @Test
    void theSameLandmarkAndTheSameWordsAreReasonsTooAndTheBestComesFirst() {
        scenario.publish(
                tenant,
                Filing.of(issue, 1, "c07", "ไฟดับ").at("หน้าตลาดฉัตรไชย", null).event());
        scenario.publish(
                tenant,
                Filing.of(other, 2, "c07", "น้ำท่วมขังหน้าตลาด")
                        .at("ตลาดฉัตรไชย ประตู ๒", null)
                        .event());
        List<SimilarIssue> found = similar(secretary, "drainage", "นำ้ท่วมขังตลาด", "ตลาดฉัตรไชย", null, MONDAY);
        assertThat(found).extracting(one -> one.issue().card().id()).containsExactly(other.id(), issue.id());
        assertThat(found.getFirst().reasons()).containsExactly(Reason.SAME_PLACE, Reason.SIMILAR_TEXT);
        assertThat(found.getLast().reasons()).containsExactly(Reason.SAME_PLACE);
    }

    @Test
    void whatIsSolvedIsReopenedForThirtyDaysAndComesBackAfterThat() {
        scenario.publish(tenant, Filing.of(issue, 1, "c07", "น้ำท่วมซอย 7").event(), issue.verified(1));
        assertThat(offer(IssueLife.FRIDAY)).isEqualTo(Offer.REOPENING);
        scenario.publish(tenant, issue.published());
        assertThat(offer(IssueLife.FRIDAY.plus(Duration.ofDays(30)))).isEqualTo(Offer.REOPENING);
        assertThat(offer(IssueLife.FRIDAY.plus(Duration.ofDays(31)))).isEqualTo(Offer.RECURRENCE);
        assertThat(similar(secretary, null, "น้ำท่วมซอย 7", null, null, MONDAY.plus(Duration.ofDays(91))))
                .as("older than 90 days")
                .isEmpty();
    }

    @Test
    void aMergedIssueLeadsToItsTarget() {
        scenario.publish(tenant, Filing.of(issue, 1, "c07", "ไฟดับหน้าวัด").event());
        scenario.publish(tenant, Filing.of(other, 2, "c08", "น้ำท่วมซอย 7").event());
        scenario.publish(tenant, new IssueTurns(other).mergedInto(issue), new IssueTurns(issue).accepted(other));
        assertThat(similar(secretary, null, "น้ำท่วมซอย 7", null, null, MONDAY))
                .extracting(one -> one.issue().card().id())
                .containsExactly(issue.id());
    }

    @Test
    void wordsOfOthersAreNotComparedAndTheirCardsTellNoMoreThanTheyShow() {
        scenario.publish(
                tenant,
                Filing.of(issue, 1, "c08", "น้ำท่วมซอย 7")
                        .at("ตลาดฉัตรไชย", FOUNTAIN)
                        .event());
        Caller leader = IssueLife.caller(tenant, Roles.LEADER, null, "c07");
        assertThat(similar(leader, "drainage", "น้ำท่วมซอย 7", "ตลาดฉัตรไชย", null, MONDAY))
                .isEmpty();
        assertThat(similar(leader, "drainage", "น้ำท่วมซอย 7", "ตลาดฉัตรไชย", SIXTY_METRES_ON, MONDAY))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reasons()).containsExactly(Reason.NEAR);
                    assertThat(one.issue().details()).isNull();
                });
    }

    @Test
    void nothingTypedOffersNothing() {
        scenario.publish(tenant, issue.filed(), other.filed(), other.declined(DeclineReason.NOT_FOUND));
        assertThat(similar(secretary, null, null, null, null, MONDAY)).isEmpty();
        assertThat(similar(secretary, "drainage", " ", " ", null, MONDAY)).isEmpty();
    }

    private Offer offer(Instant now) {
        return similar(secretary, null, "น้ำท่วมซอย 7", null, null, now)
                .getFirst()
                .offer();
    }

    private List<SimilarIssue> similar(
            Caller caller,
            @Nullable String category,
            @Nullable String title,
            @Nullable String place,
            @Nullable GeoPoint point,
            Instant now) {
        Double lat = point == null ? null : point.lat();
        Double lon = point == null ? null : point.lon();
        Likeness asked = new Likeness(category, "c07", title, place, lat, lon);
        return scenario.read(tenant, () -> issues.similarTo(asked, caller, now));
    }
}
