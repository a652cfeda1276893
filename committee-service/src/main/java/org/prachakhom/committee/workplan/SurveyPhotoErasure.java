package org.prachakhom.committee.workplan;

import java.time.OffsetDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.prachakhom.events.followup.FollowUpTextErased;
import org.prachakhom.kit.media.MediaStore;
import org.prachakhom.kit.media.PhotoPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys the photos of surveys whose findings were erased, but for those that another case or service needs. Not in a
 * replay, which comes when the same picture may have been sent anew.
 */
@Component
@DisallowReplay
@ProcessingGroup("work-plan")
final class SurveyPhotoErasure {
    private final JdbcClient jdbc;
    private final MediaStore media;

    SurveyPhotoErasure(JdbcClient jdbc, MediaStore media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    @EventHandler
    void on(FollowUpTextErased e) {
        jdbc.sql("""
                        select s.tenant, photo, max(s.recorded_at) as named
                        from survey_visit s, unnest(s.photos) photo
                        where s.follow_up_id = :id
                          and not exists (
                            select from survey_visit other
                            where other.tenant = s.tenant and photo = any(other.photos)
                              and other.follow_up_id <> s.follow_up_id and not other.erased)
                        group by s.tenant, photo
                        """).param("id", e.followUpId()).query(row -> {
            PhotoPlace place = new PhotoPlace(row.getString("tenant"), row.getString("photo"));
            media.release(place, row.getObject("named", OffsetDateTime.class).toInstant());
        });
    }
}
