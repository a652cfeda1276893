package org.prachakhom.kit.media;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that are taken; told by the first bytes, never by a name or a header. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String mediaType;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final byte[] beginning;

    PictureFormat(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    /** The kind of these bytes, or null when they are no picture of ours. */
    static @Nullable PictureFormat of(byte[] content) {
        for (PictureFormat format : values()) {
            int length = format.beginning.length;
            if (content.length >= length && Arrays.equals(content, 0, length, format.beginning, 0, length)) {
                return format;
            }
        }
        return null;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    String ending() {
        return ending;
    }
}
