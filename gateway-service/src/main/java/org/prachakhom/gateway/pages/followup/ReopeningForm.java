package org.prachakhom.gateway.pages.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** The answer to one who asks to open an issue again. */
record ReopeningForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String request,
        @Nullable String granted,
        @Nullable String reason) {

    static ReopeningForm empty() {
        return new ReopeningForm(FormKey.fresh(), null, null, null, null);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body() {
        return Body.empty()
                .number("request", request)
                .truth("granted", granted)
                .text("reason", reason)
                .content();
    }
}
