package org.prachakhom.gateway.pages.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Sending;

/** The key that a form bears from the moment it is shown, so that sending it twice does one thing. */
public final class FormKey {

    private FormKey() {}

    /** A key that nobody else has. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** How a form is sent on: under its key (a form without one gets its own), against the version it was made from. */
    public static Sending sending(@Nullable String key, @Nullable String version) {
        return new Sending(key == null ? fresh() : key, version);
    }
}
