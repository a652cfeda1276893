package org.prachakhom.issue.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.issue.history.HistoryReader;
import org.prachakhom.issue.history.IssueHistory;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.processing.Processors;
import org.prachakhom.kit.web.Cursor;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class IssuePhotosProjectionTest {
    private final ProjectionScenario scenario;
    private final IssuePhotos photos;
    private final IssueHistory history;
    private final MediaStore media;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Processors processors;
    private final String tenant = FreshTenant.next();
    private final IssueLife issue;

    IssuePhotosProjectionTest(
            ProjectionScenario scenario,
            IssuePhotos photos,
            IssueHistory history,
            MediaStore media,
            Clock clock,
            JdbcClient jdbc,
            Processors processors) {
        this.jdbc = jdbc;
        this.processors = processors;
        this.scenario = scenario;
        this.photos = photos;
        this.history = history;
        this.media = media;
        this.clock = clock;
        this.issue = IssueLife.of(scenario, tenant);
    }

    @Test
    void showsPhotosInTheOrderInWhichTheyCameAndHidesTheLeader() {
        String first = photo(Color.RED);
        String second = photo(Color.GREEN);
        scenario.publish(tenant, issue.filed(), issue.attached(first, second), issue.attached(first));
        assertThat(seen(issue))
                .extracting(PhotoEntry::photo, PhotoEntry::version, PhotoEntry::caption, PhotoEntry::actor)
                .containsExactly(
                        tuple(first, 1L, "น้ำถึงเข่า", null),
                        tuple(second, 1L, "น้ำถึงเข่า", null),
                        tuple(first, 2L, "น้ำถึงเข่า", null));
        scenario.staysTheSame(tenant, "issue-photos", "issue_photo");
    }

    @Test
    void anErasureDestroysWhatNoOtherIssueShowsAndAReplayBringsNothingBack() {
        IssueLife neighbour = IssueLife.of(scenario, tenant);
        String shared = photo(Color.BLUE);
        String alone = photo(Color.YELLOW);
        scenario.publish(tenant, issue.filed(), neighbour.filed(), neighbour.attached(shared));
        scenario.publish(tenant, named(issue, shared, alone), issue.erased());
        assertThat(seen(issue)).isEmpty();
        assertThat(media.read(tenant, alone)).isEmpty();
        assertThat(media.read(tenant, shared)).isPresent();
        scenario.staysTheSame(tenant, "issue-photos", "issue_photo");
        assertThat(seen(issue)).isEmpty();
        assertThat(seen(neighbour)).extracting(PhotoEntry::photo).containsExactly(shared);
        String sentAnew = photo(Color.YELLOW);
        assertThat(sentAnew).isEqualTo(alone);
        scenario.staysTheSame(tenant, "issue-photos", "issue_photo");
        assertThat(media.read(tenant, alone)).as("sent for something else").isPresent();
        assertThat(seen(issue)).isEmpty();
    }

    /** The log has no fact of the erasure then, only the key is known to be destroyed. */
    @Test
    void aRestoredBackupShowsNoPhotoOfATextThatWasErasedAfterIt() {
        scenario.publish(tenant, issue.filed(), named(issue, photo(Color.ORANGE)));
        assertThat(seen(issue)).hasSize(1);
        String erasure = UUID.randomUUID() + " " + issue.id() + " " + tenant + " " + clock.instant();
        jdbc.sql("select erase_again(?)").param(erasure).query(Long.class).single();

        processors.replay("issue-photos");

        await().atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("select bool_and(erased) from issue_photo where issue_id = ?")
                        .param(issue.id())
                        .query((row, _) -> row.getBoolean(1))
                        .single());
        assertThat(seen(issue)).isEmpty();
    }

    /** As it happens now, after the pictures were sent. */
    private EvidenceAttached named(IssueLife of, String... shown) {
        return new EvidenceAttached(of.id(), List.of(shown), null, IssueLife.LEADER, clock.instant());
    }

    private String photo(Color colour) {
        String photo = media.add(tenant, Pictures.jpeg(colour)).photo();
        assertThat(media.name(tenant, photo)).isTrue();
        return photo;
    }

    /** As somebody sees it who watches the work and need not know the leader. */
    private List<PhotoEntry> seen(IssueLife of) {
        Caller monitor = IssueLife.caller(tenant, Roles.MONITOR, null);
        return scenario.read(tenant, () -> {
            HistoryReader reader =
                    new HistoryReader(monitor, history.subject(of.id()).orElseThrow());
            return photos.photos(of.id(), reader, new Cursor(null, 20));
        });
    }
}
