package org.prachakhom.kit.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        try {
            String key = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (key.isEmpty() || key.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("Not the key of a row");
            }
            return key;
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("Not text", broken);
        }
    }
}
