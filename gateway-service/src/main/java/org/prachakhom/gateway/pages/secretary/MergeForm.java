package org.prachakhom.gateway.pages.secretary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/**
 * Which issue is one with which: {@code target} goes on, and it is its version that is seen; {@code duplicate} follows it.
 */
record MergeForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String target,
        @Nullable String duplicate) {

    static MergeForm of(String target, String duplicate, long seen) {
        return new MergeForm(FormKey.fresh(), String.valueOf(seen), target, duplicate);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body() {
        return Body.empty().text("duplicate", duplicate).content();
    }
}
