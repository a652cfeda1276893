package org.prachakhom.kit.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.media.PictureFiles.fromAPhone;
import static org.prachakhom.kit.media.PictureFiles.jpeg;
import static org.prachakhom.kit.media.PictureFiles.jpegThatSays;
import static org.prachakhom.kit.media.PictureFiles.packedText;
import static org.prachakhom.kit.media.PictureFiles.png;
import static org.prachakhom.kit.media.PictureFiles.pngThatSays;
import static org.prachakhom.kit.media.PictureFiles.withChunk;
import static org.prachakhom.kit.media.PictureFiles.withSegment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** What a picture becomes before anybody else sees it, and what is no picture. */
class RecoderTest {
    private final Recoder recoder = new Recoder();

    @Test
    void theCameraIsForgottenAndThePlaceWhereItWasHeld() throws Exception {
        byte[] sent = fromAPhone(60, 40, 6);
        assertThat(metadata(sent)
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getRationalArray(GpsDirectory.TAG_LATITUDE))
                .as("the phone told where it was")
                .isNotNull();
        Metadata left = metadata(recoder.recode(sent).content());
        assertThat(StreamSupport.stream(left.getDirectories().spliterator(), false)
                        .map(Directory::getClass))
                .as("only what describes the pixels is left")
                .contains(JpegDirectory.class, HuffmanTablesDirectory.class)
                .noneMatch(type -> type.getName().contains(".exif.")
                        || type.getName().contains(".xmp.")
                        || type.getName().contains(".iptc.")
                        || type.getName().contains(".icc."));
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40, LEFT, TOP", "3, 60, 40, RIGHT, BOTTOM", "6, 40, 60, RIGHT, TOP", "8, 40, 60, LEFT, BOTTOM"})
    void howeverThePhoneWasHeldThePictureStandsUpright(
            int orientation, int width, int height, String redSide, String redEnd) throws IOException {
        Picture upright = recoder.recode(fromAPhone(60, 40, orientation));
        assertThat(upright.width()).isEqualTo(width);
        assertThat(upright.height()).isEqualTo(height);
        BufferedImage seen = seen(upright);
        int x = redSide.equals("LEFT") ? width / 4 : 3 * width / 4;
        int y = redEnd.equals("TOP") ? height / 4 : 3 * height / 4;
        assertThat(isRed(seen, x, y)).isTrue();
        assertThat(isRed(seen, width - x, height - y)).isFalse();
    }

    @Test
    void aLargePictureIsMadeSmallerAndASmallOneStaysAsItIs() {
        Picture large = recoder.recode(jpeg(5_000, 500));
        assertThat(large.width()).isEqualTo(2_560);
        assertThat(large.height()).isEqualTo(256);
        Picture small = recoder.recode(jpeg(320, 200));
        assertThat(small.width()).isEqualTo(320);
        assertThat(small.height()).isEqualTo(200);
    }

    @Test
    void whatDecodesToMoreThanTheHeapShouldHoldIsReadInPart() {
        Picture huge = recoder.recode(jpeg(5_000, 3_500));
        assertThat(huge.width()).isEqualTo(2_500);
        assertThat(huge.height()).isEqualTo(1_750);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void everyKindOfPngIsRead(int type) throws IOException {
        Picture picture = recoder.recode(png(30, 20, type));
        assertThat(PictureFormat.of(picture.content())).isEqualTo(PictureFormat.PNG);
        assertThat(seen(picture).getWidth()).isEqualTo(30);
    }

    @Test
    void theSamePictureBecomesTheSameBytes() {
        byte[] sent = fromAPhone(60, 40, 1);
        assertThat(recoder.recode(sent).content())
                .isEqualTo(recoder.recode(sent.clone()).content());
    }

    @Test
    void whatHidesBehindOrWithinAPictureIsGone() {
        byte[] script = "<html><script>alert(1)</script>".getBytes(US_ASCII);
        byte[] behind = Arrays.copyOf(jpeg(40, 30), jpeg(40, 30).length + script.length);
        System.arraycopy(script, 0, behind, behind.length - script.length, script.length);
        byte[] within = withSegment(jpeg(40, 30), 0xfe, script);
        byte[] inAChunk = withChunk(png(40, 30, BufferedImage.TYPE_3BYTE_BGR), "tEXt", script);
        for (byte[] sent : new byte[][] {behind, within, inAChunk}) {
            assertThat(new String(sent, ISO_8859_1)).contains("<script>");
            assertThat(new String(recoder.recode(sent).content(), ISO_8859_1)).doesNotContain("<script>");
        }
    }

    @Test
    void aTextThatUnpacksWithoutEndIsNeverUnpacked() {
        Picture picture = recoder.recode(withChunk(png(40, 30, BufferedImage.TYPE_3BYTE_BGR), "zTXt", packedText()));
        assertThat(picture.content()).hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a/*\u00ff\u00d8\u00ff",
                "BM......",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "RIFF....WEBP",
                "ภาพ.jpg"
            })
    void whatIsNoJpegAndNoPngIsNotTaken(String sent) {
        assertRefused(sent.getBytes(UTF_8), ProblemCode.PICTURE_UNSUPPORTED);
    }

    @Test
    void tooManyPixelsAreRefusedBeforeOneIsDecoded() {
        assertRefused(pngThatSays(50_000, 50_000), ProblemCode.PICTURE_TOO_LARGE);
        assertRefused(jpegThatSays(65_000, 65_000), ProblemCode.PICTURE_TOO_LARGE);
        assertRefused(pngThatSays(8_001, 5_000), ProblemCode.PICTURE_TOO_LARGE);
    }

    @Test
    void aBrokenPictureIsRefused() {
        byte[] png = png(40, 30, BufferedImage.TYPE_3BYTE_BGR);
        assertRefused(Arrays.copyOf(png, png.length / 2), ProblemCode.PICTURE_UNREADABLE);
        assertRefused(Arrays.copyOf(png, 8), ProblemCode.PICTURE_UNREADABLE);
        assertRefused(pngThatSays(0, 0), ProblemCode.PICTURE_UNREADABLE);
        assertRefused(Arrays.copyOf(jpeg(40, 30), 30), ProblemCode.PICTURE_UNREADABLE);
        assertRefused(Arrays.copyOf(jpeg(40, 30), 3), ProblemCode.PICTURE_UNREADABLE);
        for (byte[] beginning : new byte[][] {Arrays.copyOf(png, 8), Arrays.copyOf(jpeg(4, 4), 3)}) {
            byte[] noise = new byte[2_000];
            new Random(7).nextBytes(noise);
            System.arraycopy(beginning, 0, noise, 0, beginning.length);
            assertRefused(noise, ProblemCode.PICTURE_UNREADABLE);
        }
    }

    @Test
    void aPictureInThousandsOfScansIsNotWorkedOn() {
        byte[] scans = new byte[4_000];
        for (int at = 0; at < scans.length; at += 2) {
            scans[at] = (byte) 0xff;
            scans[at + 1] = (byte) 0xda;
        }
        byte[] jpeg = jpeg(40, 30);
        byte[] sent = Arrays.copyOf(jpeg, jpeg.length + scans.length);
        System.arraycopy(scans, 0, sent, jpeg.length, scans.length);
        assertRefused(sent, ProblemCode.PICTURE_UNREADABLE);
    }

    private void assertRefused(byte[] sent, ProblemCode code) {
        assertThatThrownBy(() -> recoder.recode(sent))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static Metadata metadata(byte[] file) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static BufferedImage seen(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.content()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }
}
