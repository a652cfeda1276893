package org.prachakhom.gateway.pages.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** A verdict on one claim; {@code fixed} of {@code total} is told when a part is fixed. */
record VerdictForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String claim,
        @Nullable String verdict,
        @Nullable String fixed,
        @Nullable String total,
        @Nullable String finding) {

    static VerdictForm empty() {
        return new VerdictForm(FormKey.fresh(), null, null, null, null, null, null);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body() {
        Body counts = "PARTLY_FIXED".equals(verdict)
                ? Body.empty().number("fixed", fixed).number("total", total)
                : Body.empty();
        return Body.empty()
                .number("claim", claim)
                .text("verdict", verdict)
                .with("fixedCount", counts)
                .text("finding", finding)
                .content();
    }
}
