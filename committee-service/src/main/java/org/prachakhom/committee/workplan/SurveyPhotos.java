package org.prachakhom.committee.workplan;

import java.util.List;
import org.prachakhom.kit.media.PhotoPlace;
import org.prachakhom.kit.media.PhotoUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pictures the surveys of all municipalities show. */
@Component
final class SurveyPhotos implements PhotoUse {
    private final JdbcClient jdbc;

    SurveyPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> views() {
        return List.of("work-plan");
    }

    @Override
    public boolean isNeeded(PhotoPlace place) {
        return jdbc.sql("select exists (select from survey_visit where tenant = ? and ? = any(photos) and not erased)")
                .params(place.tenant(), place.photo())
                .query(Boolean.class)
                .single();
    }
}
