package org.prachakhom.gateway.pages.form;

import java.util.UUID;

/** The key that a form bears from the moment it is shown, so that sending it twice does one thing. */
public final class FormKey {

    private FormKey() {}

    /** A key that nobody else has. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
