package org.prachakhom.journeys.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of pages, small enough to be kept in the repository: few colours make up a page. */
final class SmallPng {
    /** Of a very long page the upper part tells enough. */
    private static final int HIGHEST = 2_400;

    private static final int COLOURS = 200;
    /** Colours that no eye tells apart count as one: the lowest three of eight bits are left out. */
    private static final int ALIKE = 0xf8f8f8;

    private SmallPng() {}

    /** The same picture in its most frequent colours; every other becomes the nearest of them. */
    static byte[] of(byte[] png) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
            return written(inFewColours(page.getSubimage(0, 0, page.getWidth(), Math.min(HIGHEST, page.getHeight()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage inFewColours(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        int[] palette = palette(pixels);
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage small =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = nearest.computeIfAbsent(pixels[i] & 0xffffff, colour -> nearest(colour, palette))
                    .byteValue();
        }
        small.getRaster().setDataElements(0, 0, page.getWidth(), page.getHeight(), indexes);
        return small;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Map<Integer, Integer>> frequent = new HashMap<>();
        for (int pixel : pixels) {
            frequent.computeIfAbsent(pixel & ALIKE, _ -> new HashMap<>()).merge(pixel & 0xffffff, 1, Integer::sum);
        }
        return frequent.values().stream()
                .sorted(Comparator.comparingInt(alike ->
                        -alike.values().stream().mapToInt(Integer::intValue).sum()))
                .limit(COLOURS)
                .mapToInt(alike -> alike.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam wish = writer.getDefaultWriteParam();
        wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wish.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
