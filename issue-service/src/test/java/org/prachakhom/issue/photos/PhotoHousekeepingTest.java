package org.prachakhom.issue.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prachakhom.issue.IssueLife;
import org.prachakhom.kit.media.MediaHousekeeping;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.testing.pictures.Pictures;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;
import org.prachakhom.testing.servers.ServiceTest;
import org.springframework.beans.factory.annotation.Value;

/** Pictures that nothing shows are forgotten after a day, and no others. */
@ServiceTest
class PhotoHousekeepingTest {
    private final ProjectionScenario scenario;
    private final MediaHousekeeping housekeeping;
    private final MediaStore media;
    private final Clock clock;
    private final Path folder;
    private final String tenant = FreshTenant.next();

    PhotoHousekeepingTest(
            ProjectionScenario scenario,
            MediaHousekeeping housekeeping,
            MediaStore media,
            Clock clock,
            @Value("${prachakhom.media.folder}") Path folder) {
        this.scenario = scenario;
        this.housekeeping = housekeeping;
        this.media = media;
        this.clock = clock;
        this.folder = folder;
    }

    @Test
    void onlyWhatNothingShowsForADayIsForgotten() throws IOException {
        IssueLife issue = IssueLife.of(scenario, tenant);
        String shown = namedLongAgo(Color.RED);
        String forgotten = namedLongAgo(Color.GREEN);
        String justSent = media.add(tenant, Pictures.jpeg(Color.BLUE)).photo();
        scenario.publish(tenant, issue.filed(), issue.attached(shown));
        await().untilAsserted(() -> {
            housekeeping.tidy();
            assertThat(media.read(tenant, forgotten)).isEmpty();
        });
        assertThat(List.of(shown, justSent))
                .allSatisfy(photo -> assertThat(media.read(tenant, photo)).isPresent());
    }

    private String namedLongAgo(Color colour) throws IOException {
        String photo = media.add(tenant, Pictures.jpeg(colour)).photo();
        media.name(tenant, photo);
        Path picture = folder.resolve(tenant).resolve(photo.substring(0, 2)).resolve(photo);
        for (Path file : List.of(picture, picture.resolveSibling(photo + ".issue"))) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        }
        return photo;
    }
}
