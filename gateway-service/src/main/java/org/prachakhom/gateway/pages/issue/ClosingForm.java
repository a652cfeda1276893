package org.prachakhom.gateway.pages.issue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** Why an issue is closed without a fix; {@code reason} is chosen by the secretary alone. */
record ClosingForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String reason,
        @Nullable String note) {

    /** A form in which only this note is written. */
    static ClosingForm with(@Nullable String note) {
        return new ClosingForm(null, null, null, note);
    }

    /** The same words on another version of the issue. */
    ClosingForm on(long seen) {
        return new ClosingForm(key == null ? FormKey.fresh() : key, String.valueOf(seen), reason, note);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body() {
        return Body.empty().text("reason", reason).text("note", note).content();
    }
}
