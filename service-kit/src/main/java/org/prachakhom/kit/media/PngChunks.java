package org.prachakhom.kit.media;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes from a PNG what its pixels need: packed texts and profiles could unpack to any size before one pixel is read. */
final class PngChunks {
    private static final int SIGNATURE = 8;
    /** Length, name and check sum. */
    private static final int AROUND_DATA = 12;

    private static final Set<String> OF_PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT");
    private static final String LAST = "IEND";

    private PngChunks() {}

    /** The same picture without any other chunk, and without what follows its end. */
    static byte[] ofPixels(byte[] png) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        ByteBuffer all = ByteBuffer.wrap(png);
        int at = SIGNATURE;
        while (at + AROUND_DATA <= png.length) {
            long length = Integer.toUnsignedLong(all.getInt(at));
            if (length > png.length - at - AROUND_DATA) {
                throw new EOFException("A chunk is longer than the file");
            }
            String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            int whole = (int) length + AROUND_DATA;
            if (OF_PIXELS.contains(name) || name.equals(LAST)) {
                kept.write(png, at, whole);
            }
            if (name.equals(LAST)) {
                return kept.toByteArray();
            }
            at += whole;
        }
        throw new EOFException("The file has no end");
    }
}
