package org.prachakhom.gateway.pages.officer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What an officer tells about the work: how far it is, that it is done, or why it is another's. */
record WorkForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String note,
        @Nullable String percent,
        @Nullable String summary,
        @Nullable String reasonWithoutPhoto,
        @Nullable String agency,
        @Nullable String reason) {

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
                reason);
    }

    static WorkForm empty() {
        return new WorkForm(null, null, null, null, null, null, null, null);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body(String step) {
        return switch (step) {
            case "progress" ->
                Body.empty().text("note", note).number("percent", percent).content();
            case "claim" ->
                Body.empty()
                        .text("summary", summary)
                        .text("reasonWithoutPhoto", reasonWithoutPhoto)
                        .content();
            case "transfer" ->
                Body.empty().text("agency", agency).text("reason", reason).content();
            case "return" -> Body.empty().text("reason", reason).content();
            default -> Map.of();
        };
    }
}
