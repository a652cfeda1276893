package org.prachakhom.gateway.pages.leader;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What a leader types to raise a matter of their community. {@code meetingId} is given to raise it at an open meeting. */
record FilingForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String community,
        @Nullable String category,
        @Nullable String title,
        @Nullable String description,
        @Nullable String placeWords,
        @Nullable String meetingId) {

    static FilingForm fresh(@Nullable String community, @Nullable String meetingId) {
        return new FilingForm(FormKey.fresh(), "PROBLEM", community, null, null, null, null, meetingId);
    }

    Sending sending() {
        return FormKey.sending(key, null);
    }

    Map<String, Object> body() {
        return Body.empty()
                .text("kind", kind)
                .text("community", community)
                .text("category", category)
                .text("meetingId", meetingId)
                .text("title", title)
                .text("description", description)
                .with("place", Body.empty().text("words", placeWords))
                .content();
    }
}
