package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.followup.SurveyRecorded;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.media.MediaHousekeeping;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;

/** The photos of a visit are seen in the file of its case, until what was found is erased. */
@ServiceTest
class SurveyPhotosTest {
    private static final Actor TEAM = new Actor("kanya", Roles.FOLLOW_UP, null);

    private final ProjectionScenario scenario;
    private final CaseFile file;
    private final MediaStore media;
    private final MediaHousekeeping housekeeping;
    private final Clock clock;
    private final String tenant = FreshTenant.next();
    private final CaseFacts one;
    private final CaseFacts another;

    SurveyPhotosTest(
            ProjectionScenario scenario, CaseFile file, MediaStore media, MediaHousekeeping housekeeping, Clock clock) {
        this.scenario = scenario;
        this.file = file;
        this.media = media;
        this.housekeeping = housekeeping;
        this.clock = clock;
        this.one = new CaseFacts(scenario, tenant, "one");
        this.another = new CaseFacts(scenario, tenant, "another");
    }

    @Test
    void areDestroyedWithTheLastCaseThatShowsThem() {
        String alone = photo(Color.ORANGE);
        String shared = photo(Color.MAGENTA);
        scenario.publish(
                tenant,
                one.opened("c07", "works"),
                another.opened("c08", "works"),
                surveyed(one, alone, shared),
                surveyed(another, shared));
        assertThat(photosOf(one)).containsExactly(alone, shared);
        assertThat(scenario.read(tenant, () -> file.shows(one.id(), shared))).isTrue();
        assertThat(scenario.read(tenant, () -> file.shows(another.id(), alone))).isFalse();
        scenario.publish(tenant, one.erased());
        assertThat(photosOf(one)).isEmpty();
        assertThat(scenario.read(tenant, () -> file.shows(one.id(), shared))).isFalse();
        assertThat(media.read(tenant, alone)).isEmpty();
        assertThat(media.read(tenant, shared)).isPresent();
        scenario.staysTheSame(tenant, "work-plan", "survey_visit");
        housekeeping.tidy();
        assertThat(media.read(tenant, shared)).isPresent();
        scenario.publish(tenant, another.erased());
        assertThat(media.read(tenant, shared)).isEmpty();
    }

    private String photo(Color colour) {
        String photo = media.add(tenant, Pictures.jpeg(colour)).photo();
        assertThat(media.name(tenant, photo)).isTrue();
        return photo;
    }

    private List<String> photosOf(CaseFacts of) {
        return scenario.read(tenant, () -> file.surveys(of.id())).getFirst().photos();
    }

    private SurveyRecorded surveyed(CaseFacts of, String... photos) {
        return new SurveyRecorded(
                of.id(),
                null,
                List.of("kanya"),
                clock.instant(),
                scenario.text(tenant, of.id(), "ยังมืดอยู่"),
                List.of(photos),
                TEAM,
                clock.instant());
    }
}
