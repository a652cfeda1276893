package org.prachakhom.gateway.pages.secretary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What the secretary says about praise, about a suggestion, or about an agency that is to help. */
record SettlingForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String agency,
        @Nullable String note,
        @Nullable String outcome,
        @Nullable String answer) {

    static SettlingForm empty() {
        return new SettlingForm(null, null, null, null, null, null);
    }

    /** The same words on another version of the issue. */
    SettlingForm on(long seen) {
        return new SettlingForm(
                key == null ? FormKey.fresh() : key, String.valueOf(seen), agency, note, outcome, answer);
    }

    Sending sending() {
        return FormKey.sending(key, version);
    }

    Map<String, Object> body(String step) {
        return step.equals("answer")
                ? Body.empty().text("outcome", outcome).text("answer", answer).content()
                : Body.empty().text("agency", agency).text("note", note).content();
    }
}
