package org.prachakhom.gateway.pages.secretary;

import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.FormKey;

/** One issue in one line, as the secretary types it while people speak: {@code community} by number, code or name. */
record LineForm(
        @Nullable String key,
        @Nullable String community,
        @Nullable String category,
        @Nullable String title) {

    static LineForm empty() {
        return new LineForm(FormKey.fresh(), null, null, null);
    }

    Sending sending() {
        return FormKey.sending(key, null);
    }
}
