package org.prachakhom.kit.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prachakhom.kit.media.PictureFiles.fromAPhone;
import static org.prachakhom.kit.media.PictureFiles.jpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/** Pictures are kept by municipality and content, whole or not at all, until they are destroyed. */
class MediaStoreTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aPictureSentTwiceIsThereOnceUnderTheHashOfWhatIsKept() throws Exception {
        MediaStore store = at(MONDAY);
        byte[] sent = fromAPhone(60, 40, 6);
        Photo first = store.add("HH", sent);
        assertThat(store.add("HH", sent)).isEqualTo(first);
        assertThat(first.width()).isEqualTo(40);
        assertThat(files()).hasSize(1);
        byte[] kept = store.read("HH", first.photo()).orElseThrow();
        assertThat(kept).hasSize(first.bytes());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)))
                .isEqualTo(first.photo());
    }

    @Test
    void aMunicipalityFindsItsOwnPicturesOnly() {
        MediaStore store = at(MONDAY);
        String photo = store.add("HH", jpeg(40, 30)).photo();
        assertThat(store.name("HH", photo)).isTrue();
        assertThat(store.name("SKLA", photo)).isFalse();
        assertThat(store.read("SKLA", photo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "x", "รูป", "AA", "/"})
    void whatIsNoNameOfAPictureIsNotLookedFor(String name) {
        MediaStore store = at(MONDAY);
        assertThat(store.name("HH", name)).isFalse();
        assertThat(store.read("HH", name)).isEmpty();
        assertThat(store.read("../HH", "a".repeat(64))).isEmpty();
    }

    @Test
    void aPictureGoesWithTheLastServiceThatNeedsItAndMayBeSentAnew() {
        MediaStore store = at(MONDAY);
        MediaStore other = new MediaStore(folder, "committee", Clock.fixed(MONDAY, ZoneOffset.UTC), DurableFile::write);
        String photo = store.add("HH", jpeg(40, 30)).photo();
        assertThat(store.name("HH", photo)).isTrue();
        assertThat(other.name("HH", photo)).isTrue();
        store.release(new PhotoPlace("HH", photo), MONDAY);
        assertThat(store.read("HH", photo)).as("still needed").isPresent();
        other.release(new PhotoPlace("HH", photo), MONDAY);
        assertThat(store.read("HH", photo)).isEmpty();
        assertThat(store.name("HH", photo)).isFalse();
        assertThat(store.add("HH", jpeg(40, 30)).photo()).isEqualTo(photo);
    }

    @Test
    void aPictureThatSomebodyNamesMeanwhileIsNotDestroyed() {
        String photo = at(MONDAY).add("HH", jpeg(40, 30)).photo();
        MediaStore later = at(MONDAY.plusSeconds(5));
        assertThat(later.name("HH", photo)).isTrue();
        later.release(new PhotoPlace("HH", photo), MONDAY.plusSeconds(1));
        assertThat(later.read("HH", photo)).isPresent();
    }

    @Test
    void whatNobodyNamesIsForgottenAndWhatIsNamedStays() throws IOException {
        MediaStore monday = at(MONDAY);
        String unnamed = monday.add("HH", jpeg(40, 30)).photo();
        String named = monday.add("HH", jpeg(50, 30)).photo();
        monday.name("HH", named);
        String justSent = at(MONDAY.plusSeconds(2)).add("HH", jpeg(60, 30)).photo();
        Path unfinished = files().getFirst().resolveSibling("cut-off.part");
        Files.write(unfinished, new byte[3]);
        Files.setLastModifiedTime(unfinished, FileTime.from(MONDAY));
        assertThat(monday.notNamedSince(MONDAY)).containsExactly(new PhotoPlace("HH", named));
        assertThat(monday.notNamedSince(MONDAY.minusSeconds(1))).isEmpty();
        monday.forgetUnnamed(MONDAY);
        assertThat(monday.read("HH", unnamed)).isEmpty();
        assertThat(monday.read("HH", named)).isPresent();
        assertThat(monday.read("HH", justSent)).isPresent();
        assertThat(unfinished).as("left by a process that was killed").doesNotExist();
    }

    @Test
    void aFullDiskIsToldAndLeavesNothingBehind() throws IOException {
        MediaStore full = new MediaStore(folder, "issue", Clock.fixed(MONDAY, ZoneOffset.UTC), (file, content) -> {
            Files.write(file, Arrays.copyOf(content, content.length / 2));
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> full.add("HH", jpeg(40, 30)))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProblemCode.STORAGE_FULL));
        assertThat(files()).isEmpty();
    }

    private MediaStore at(Instant now) {
        return new MediaStore(folder, "issue", Clock.fixed(now, ZoneOffset.UTC), DurableFile::write);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
