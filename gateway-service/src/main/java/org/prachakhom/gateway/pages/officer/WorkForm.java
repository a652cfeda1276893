package org.prachakhom.gateway.pages.officer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What an officer tells about the work: how far it is, that it is done, that it waits, or why it is another's. */
record WorkForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String note,
        @Nullable String percent,
        @Nullable String summary,
        @Nullable String reasonWithoutPhoto,
        @Nullable String agency,
        @Nullable String reason,
        @Nullable String until,
        @Nullable List<String> photos) {

    /** The same words on another version of the issue. */
    WorkForm on(long seen) {
        return new WorkForm(
                key == null ? FormKey.fresh() : key,
                String.valueOf(seen),
                note,
                percent,
                summary,
                reasonWithoutPhoto,
                agency,
                reason,
                until,
                photos);
    }

    /** The same words with these photos, which were sent. */
    WorkForm showing(List<String> sent) {
        return new WorkForm(key, version, note, percent, summary, reasonWithoutPhoto, agency, reason, until, sent);
    }

    /** A form in which nothing is written but this text, in the field of the step that is for words. */
    static WorkForm with(String step, @Nullable String text) {
        return new WorkForm(
                null,
                null,
                step.equals("progress") || step.equals("deferral") ? text : null,
                null,
                step.equals("claim") ? text : null,
                null,
                null,
                step.equals("return") ? text : null,
                null,
                null);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body(String step) {
        return switch (step) {
            case "progress" ->
                Body.empty()
                        .text("note", note)
                        .number("percent", percent)
                        .with("photos", photos == null || photos.isEmpty() ? null : photos)
                        .content();
            case "claim" ->
                Body.empty()
                        .text("summary", summary)
                        .with("photos", photos == null || photos.isEmpty() ? null : photos)
                        .text("reasonWithoutPhoto", reasonWithoutPhoto)
                        .content();
            case "deferral" ->
                Body.empty()
                        .text("reason", reason)
                        .text("until", until)
                        .text("note", note)
                        .content();
            case "transfer" ->
                Body.empty().text("agency", agency).text("reason", reason).content();
            case "return" -> Body.empty().text("reason", reason).content();
            default -> Map.of();
        };
    }
}
