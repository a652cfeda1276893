package org.prachakhom.gateway.pages.issue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.IssueService.SeenPlace;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** The words of an issue as they are to be from now on; its point is not typed here and stays. */
record CorrectionForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String title,
        @Nullable String description,
        @Nullable String placeWords) {

    /** What stands for an erased text is no text to go on with. */
    private static final String ERASED = "ลบตามคำขอ";

    static CorrectionForm of(Issue issue) {
        SeenPlace place = issue.place();
        return new CorrectionForm(
                FormKey.fresh(),
                String.valueOf(issue.version()),
                unlessErased(issue.title()),
                unlessErased(issue.description()),
                place == null ? null : unlessErased(place.words()));
    }

    /** The same words on the issue as it is now. */
    CorrectionForm on(Issue issue) {
        return new CorrectionForm(FormKey.fresh(), String.valueOf(issue.version()), title, description, placeWords);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body(Issue issue) {
        SeenPlace place = issue.place();
        Body point = Body.empty();
        if (place != null && place.point() != null) {
            point.with("lat", place.point().lat()).with("lon", place.point().lon());
        }
        return Body.empty()
                .text("title", title == null ? "" : title)
                .text("description", description)
                .with("place", Body.empty().text("words", placeWords).with("point", point))
                .content();
    }

    private static @Nullable String unlessErased(@Nullable String text) {
        return ERASED.equals(text) ? null : text;
    }
}
