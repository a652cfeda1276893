package org.prachakhom.gateway.pages.issue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What somebody says about an issue: a comment, how content they are, or why it is to be opened again. */
record SayingForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String text,
        @Nullable String internal,
        @Nullable String score,
        @Nullable String comment,
        @Nullable String reason) {

    /** A form in which only this text is written. */
    static SayingForm with(@Nullable String text) {
        return new SayingForm(null, null, text, null, null, null, null);
    }

    /** The same words on another version of the issue. */
    SayingForm on(long seen) {
        return new SayingForm(
                key == null ? FormKey.fresh() : key, String.valueOf(seen), text, internal, score, comment, reason);
    }

    /** Whoever asks to reopen has seen the decision; a comment and a rating are true whatever happened meanwhile. */
    Sending sending(String step) {
        return FormKey.sending(key, step.equals("reopen-request") ? version : null);
    }

    Map<String, Object> body(String step) {
        return switch (step) {
            case "comments" ->
                Body.empty()
                        .text("text", text)
                        .with("internal", "true".equals(internal))
                        .content();
            case "rating" ->
                Body.empty().number("score", score).text("comment", comment).content();
            default -> Body.empty().text("reason", reason).content();
        };
    }
}
