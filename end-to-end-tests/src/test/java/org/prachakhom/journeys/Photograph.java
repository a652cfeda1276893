package org.prachakhom.journeys;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture such as a phone takes: a road under a sky, with a hole in it. */
public final class Photograph {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private Photograph() {}

    /** As a JPEG; {@code hole} is how wide the hole is, and makes it another photo. */
    public static byte[] jpeg(int hole) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(110, 170, 220), 0, HEIGHT / 2F, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, HEIGHT / 2);
        pen.setPaint(new GradientPaint(0, HEIGHT / 2F, Color.GRAY, 0, HEIGHT, Color.DARK_GRAY));
        pen.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        pen.setColor(Color.BLACK);
        pen.fillOval((WIDTH - hole) / 2, HEIGHT * 3 / 4, hole, hole / 3);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same as a file, with such a name as phones and people give. */
    public static Path file(int hole) {
        try {
            Path file = Files.createTempDirectory("photos").resolve("ภาพถนน IMG_" + hole + ".jpg");
            Files.write(file, jpeg(hole));
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
