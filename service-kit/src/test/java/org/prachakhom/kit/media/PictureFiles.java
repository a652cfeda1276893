package org.prachakhom.kit.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as phones, careless people and attackers send them. */
final class PictureFiles {

    private PictureFiles() {}

    /** Blue, with a red upper left quarter. */
    static BufferedImage drawing(int width, int height, int type) {
        BufferedImage drawing = new BufferedImage(width, height, type);
        Graphics2D pen = drawing.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return drawing;
    }

    static byte[] jpeg(int width, int height) {
        return file("jpeg", drawing(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static byte[] png(int width, int height, int type) {
        return file("png", drawing(width, height, type));
    }

    private static byte[] file(String format, BufferedImage drawing) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A JPEG as a phone writes it: held sideways, with the place where it was taken. */
    static byte[] fromAPhone(int width, int height, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4 + 24);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        entry(exif.putShort((short) 2), 0x0112, 3, 1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(exif, 0x8825, 4, 1).putInt(38).putInt(0);
        entry(exif.putShort((short) 2), 0x0001, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 0x0002, 5, 3).putInt(68).putInt(0);
        exif.putInt(12).putInt(1).putInt(34).putInt(1).putInt(6).putInt(1);
        return withSegment(jpeg(width, height), 0xe1, exif.array());
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** The JPEG with one more segment right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        file.put(jpeg, 0, 2).put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
        return file.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The PNG with one more chunk before its pixels. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int afterHeader = 8 + 25;
        ByteBuffer file = ByteBuffer.allocate(png.length + 12 + content.length);
        file.put(png, 0, afterHeader).put(chunk(name, content));
        return file.put(png, afterHeader, png.length - afterHeader).array();
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A few kilobytes that unpack to 64 MiB of text. */
    static byte[] packedText() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                deflater.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The PNG with a header that tells another size. */
    static byte[] pngThatSays(int width, int height) {
        byte[] png = png(4, 4, BufferedImage.TYPE_3BYTE_BGR);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(png, 24, 5)
                .array();
        return ByteBuffer.wrap(png).position(8).put(chunk("IHDR", header)).array();
    }

    /** The JPEG with a frame header that tells another size. */
    static byte[] jpegThatSays(int width, int height) {
        byte[] jpeg = jpeg(16, 16);
        for (int at = 2; at < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("No frame header");
    }
}
