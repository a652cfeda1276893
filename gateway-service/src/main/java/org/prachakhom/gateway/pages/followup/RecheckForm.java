package org.prachakhom.gateway.pages.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What a second look at a confirmed fix found: whether it lasted. */
record RecheckForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String claim,
        @Nullable String passed,
        @Nullable String finding) {

    static RecheckForm empty() {
        return new RecheckForm(FormKey.fresh(), null, null, null, null);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body() {
        return Body.empty()
                .number("claim", claim)
                .truth("passed", passed)
                .text("finding", finding)
                .content();
    }
}
