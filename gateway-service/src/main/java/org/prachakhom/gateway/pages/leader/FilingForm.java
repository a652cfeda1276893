package org.prachakhom.gateway.pages.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/**
 * What a leader types to raise a matter of their community. {@code meetingId} is given to raise it at an open meeting,
 * {@code recurrenceOf} for a solved issue that came back; {@code checked} once its writer has seen what looks like it;
 * {@code photos} were sent already.
 */
record FilingForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String community,
        @Nullable String category,
        @Nullable String title,
        @Nullable String description,
        @Nullable String placeWords,
        @Nullable String meetingId,
        @Nullable String recurrenceOf,
        @Nullable String checked,
        @Nullable List<String> photos) {

    /** What the names of the fields of answers begin with; the question's code follows. */
    static final String ANSWER = "answers.";

    private static final int SHORTEST_TITLE = 3;

    static FilingForm fresh(@Nullable String community, @Nullable String meetingId) {
        return new FilingForm(
                FormKey.fresh(), "PROBLEM", community, null, null, null, null, meetingId, null, null, null);
    }

    /** The same words with these photos, which were sent. */
    FilingForm showing(List<String> sent) {
        return new FilingForm(
                key, kind, community, category, title, description, placeWords, meetingId, recurrenceOf, checked, sent);
    }

    Sending sending() {
        return FormKey.sending(key, null);
    }

    /** Whether photos are to be shown with it. */
    boolean hasPhotos() {
        return photos != null && !photos.isEmpty();
    }

    /** How its photos follow it: under a key of their own, made of the form's. */
    Sending sendingPhotos() {
        return FormKey.sending(key == null ? null : key + "-photos", null);
    }

    Map<String, Object> evidence() {
        return Body.empty().with("photos", photos).content();
    }

    /** Whether it says enough to look for its like. */
    boolean canBeCompared() {
        return checked == null
                && category != null
                && title != null
                && title.strip().length() >= SHORTEST_TITLE;
    }

    /** The body, with the answers among {@code sent}. */
    Map<String, Object> body(Map<String, String> sent) {
        List<Map<String, Object>> answers = answers(sent);
        return Body.empty()
                .text("kind", kind)
                .text("community", community)
                .text("category", category)
                .text("meetingId", meetingId)
                .text("title", title)
                .text("description", description)
                .with("place", Body.empty().text("words", placeWords))
                .with("answers", answers.isEmpty() ? null : answers)
                .text("recurrenceOf", recurrenceOf)
                .content();
    }

    private static List<Map<String, Object>> answers(Map<String, String> sent) {
        List<Map<String, Object>> answers = new ArrayList<>();
        sent.forEach((name, text) -> {
            if (name.startsWith(ANSWER) && !text.isBlank()) {
                answers.add(Body.empty()
                        .text("question", name.substring(ANSWER.length()))
                        .text("text", text)
                        .content());
            }
        });
        return answers;
    }
}
