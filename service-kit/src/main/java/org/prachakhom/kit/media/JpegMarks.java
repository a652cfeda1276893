package org.prachakhom.kit.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the markers of a JPEG tell before it is decoded: how the camera was held (1 to 8, as EXIF counts), and in how many
 * scans the pixels come. Each scan goes over all pixels again, so that a small file could keep a processor busy for hours.
 */
record JpegMarks(int orientation, int scans) {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static JpegMarks of(byte[] jpeg) {
        int orientation = UPRIGHT;
        int at = 2;
        while (at + 4 <= jpeg.length && marker(jpeg, at) != START_OF_SCAN) {
            int end = at + 2 + unsignedShort(jpeg, at + 2);
            if (marker(jpeg, at) == APP1 && end <= jpeg.length && isExif(jpeg, at + 4)) {
                orientation = orientation(ByteBuffer.wrap(jpeg, at + 4 + EXIF.length, end - at - 4 - EXIF.length));
            }
            at = end;
        }
        return new JpegMarks(orientation, scans(jpeg, at));
    }

    private static int marker(byte[] jpeg, int at) {
        return jpeg[at + 1] & 0xff;
    }

    private static int unsignedShort(byte[] jpeg, int at) {
        return (jpeg[at] & 0xff) << 8 | (jpeg[at + 1] & 0xff);
    }

    private static boolean isExif(byte[] jpeg, int at) {
        int end = at + EXIF.length;
        return end <= jpeg.length && Arrays.equals(jpeg, at, end, EXIF, 0, EXIF.length);
    }

    /** Within pixel data a 0xff is followed by 0 or a restart mark, never by this one. */
    private static int scans(byte[] jpeg, int from) {
        int count = 0;
        for (int at = from; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && marker(jpeg, at) == START_OF_SCAN) {
                count++;
            }
        }
        return count;
    }

    /** The entry of the first directory; upright where it is missing or broken. */
    private static int orientation(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
