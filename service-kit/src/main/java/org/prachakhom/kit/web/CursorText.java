package org.prachakhom.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The opaque form of a cursor. */
final class CursorText {

    private CursorText() {}

    static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws IllegalArgumentException for what no answer ever gave. */
    static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
