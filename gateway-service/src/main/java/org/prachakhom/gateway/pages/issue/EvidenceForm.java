package org.prachakhom.gateway.pages.issue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** Photos that somebody shows with an issue; {@code photos} were sent already. */
record EvidenceForm(
        @Nullable String key,
        @Nullable String caption,
        @Nullable List<String> photos) {

    static EvidenceForm fresh() {
        return new EvidenceForm(FormKey.fresh(), null, null);
    }

    EvidenceForm showing(List<String> sent) {
        return new EvidenceForm(key == null ? FormKey.fresh() : key, caption, sent);
    }

    /** They are true whatever happened meanwhile. */
    Sending sending() {
        return FormKey.sending(key, null);
    }

    Map<String, Object> body() {
        return Body.empty()
                .with("photos", photos == null ? List.of() : photos)
                .text("caption", caption)
                .content();
    }
}
