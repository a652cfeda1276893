package org.prachakhom.issue.photos;

import java.util.List;
import org.prachakhom.kit.media.PhotoPlace;
import org.prachakhom.kit.media.PhotoUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pictures the issues of all municipalities show. */
@Component
final class ShownPhotos implements PhotoUse {
    private final JdbcClient jdbc;

    ShownPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> views() {
        return List.of("issue-photos");
    }

    @Override
    public boolean isNeeded(PhotoPlace place) {
        return jdbc.sql("select exists (select from issue_photo where tenant = ? and photo = ? and not erased)")
                .params(place.tenant(), place.photo())
                .query(Boolean.class)
                .single();
    }
}
