package org.prachakhom.issue.photos;

import java.time.OffsetDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.media.PhotoPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys the photos of an issue whose text was erased, but for those that another issue shows. In the group of the
 * projection, so that all earlier facts are in its rows; not in a replay, which comes when the same picture may have been
 * sent anew.
 */
@Component
@DisallowReplay
@ProcessingGroup("issue-photos")
final class PhotoErasure {
    private final JdbcClient jdbc;
    private final MediaStore media;

    PhotoErasure(JdbcClient jdbc, MediaStore media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    @EventHandler
    void on(TextErased e) {
        jdbc.sql("""
                        select p.tenant, p.photo, max(p.happened_at) as named from issue_photo p
                        where p.issue_id = :id
                          and not exists (
                            select from issue_photo other
                            where other.tenant = p.tenant and other.photo = p.photo
                              and other.issue_id <> p.issue_id and not other.erased)
                        group by p.tenant, p.photo
                        """).param("id", e.issueId()).query(row -> {
            PhotoPlace place = new PhotoPlace(row.getString("tenant"), row.getString("photo"));
            media.release(place, row.getObject("named", OffsetDateTime.class).toInstant());
        });
    }
}
