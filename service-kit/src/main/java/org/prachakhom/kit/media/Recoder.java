package org.prachakhom.kit.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/**
 * Makes a picture anew from its pixels: upright, its longest side 2,560 at most, and with nothing else that the file held.
 * One at a time, and never more of it decoded than fits a small heap.
 */
final class Recoder {
    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_SCANS = 200;
    private static final double LONGEST_SIDE = 2_560;
    private static final long MOST_DECODED_BYTES = 48L * 1024 * 1024;
    private static final float QUALITY = 0.85f;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turn = new Semaphore(1, true);

    /** The picture, or a refusal: no picture of ours, broken, or too many pixels. */
    Picture recode(byte[] upload) {
        PictureFormat format = PictureFormat.of(upload);
        if (format == null) {
            throw new RequestRefused(ProblemCode.PICTURE_UNSUPPORTED);
        }
        awaitTurn();
        try {
            return format == PictureFormat.JPEG ? jpeg(upload) : png(upload);
        } catch (RequestRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Java's readers meet a broken file with exceptions of any kind.
            RequestRefused refused = new RequestRefused(ProblemCode.PICTURE_UNREADABLE);
            refused.initCause(broken);
            throw refused;
        } finally {
            turn.release();
        }
    }

    private void awaitTurn() {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new RequestRefused(ProblemCode.BUSY);
    }

    private static Picture jpeg(byte[] upload) throws IOException {
        JpegMarks marks = JpegMarks.of(upload);
        if (marks.scans() > MOST_SCANS) {
            throw new IIOException("Too many scans: " + marks.scans());
        }
        BufferedImage picture = scaled(decoded(PictureFormat.JPEG, upload), BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage upright = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(marks.orientation()))
                .apply(picture);
        return encoded(PictureFormat.JPEG, upright);
    }

    private static Picture png(byte[] upload) throws IOException {
        BufferedImage picture = decoded(PictureFormat.PNG, PngChunks.ofPixels(upload));
        boolean seeThrough = picture.getColorModel().hasAlpha();
        return encoded(
                PictureFormat.PNG,
                scaled(picture, seeThrough ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR));
    }

    private static BufferedImage decoded(PictureFormat format, byte[] content) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (BytesInput input = new BytesInput(content)) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new RequestRefused(ProblemCode.PICTURE_TOO_LARGE);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = every(pixels * bytesOfPixel(reader));
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Only every so manieth pixel and row of a picture that would be too large when decoded. */
    private static int every(long bytes) {
        int every = 1;
        while (bytes / ((long) every * every) > MOST_DECODED_BYTES) {
            every++;
        }
        return every;
    }

    private static int bytesOfPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IIOException("Colours that nobody here can read");
        }
        ImageTypeSpecifier type = types.next();
        int bits = 0;
        for (int band = 0; band < type.getNumBands(); band++) {
            bits += type.getBitsPerBand(band);
        }
        return Math.max(1, bits / Byte.SIZE);
    }

    /** In plain sRGB of the given type, whatever the colours of the file were. */
    private static BufferedImage scaled(BufferedImage picture, int type) throws IOException {
        double longest = Math.max(picture.getWidth(), picture.getHeight());
        return Thumbnails.of(picture)
                .scale(Math.min(1, LONGEST_SIDE / longest))
                .imageType(type)
                .asBufferedImage();
    }

    private static Picture encoded(PictureFormat format, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(content)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format == PictureFormat.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Picture(picture.getWidth(), picture.getHeight(), content.toByteArray());
    }
}
