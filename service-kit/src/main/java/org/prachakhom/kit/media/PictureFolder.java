package org.prachakhom.kit.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where pictures and the marks beside them stand, and how a picture goes that nobody marks. */
record PictureFolder(Path folder) {
    /** What the name of a file ends with that was never finished. */
    static final String UNFINISHED = ".part";

    private static final Pattern TENANT = Pattern.compile("[A-Za-z]{2,8}");
    private static final Pattern PHOTO = Pattern.compile("[0-9a-f]{64}");
    private static final String GOING = ".going";

    static boolean isName(PhotoPlace place) {
        return TENANT.matcher(place.tenant()).matches()
                && PHOTO.matcher(place.photo()).matches();
    }

    /** By the first two letters, so that no folder holds more files than a person can list. */
    Path shelf(PhotoPlace place) {
        if (!isName(place)) {
            throw new IllegalArgumentException("No picture is named so");
        }
        return folder.resolve(place.tenant()).resolve(place.photo().substring(0, 2));
    }

    Path picture(PhotoPlace place) {
        return shelf(place).resolve(place.photo());
    }

    /** The mark of this service. */
    Path mark(PhotoPlace place, String service) {
        return shelf(place).resolve(place.photo() + "." + service);
    }

    /** Whose mark it is, by the file that it is. */
    PhotoPlace placeOf(Path mark) {
        String name = mark.getFileName().toString();
        return new PhotoPlace(
                folder.relativize(mark).getName(0).toString(), name.substring(0, Math.max(0, name.indexOf('.'))));
    }

    List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file of a picture that nobody marks, or one that was never finished; leaves all others. */
    void tidy(Path file) throws IOException {
        if (file.toString().endsWith(UNFINISHED)) {
            Files.deleteIfExists(file);
        } else if (PHOTO.matcher(file.getFileName().toString()).matches()) {
            destroyUnlessMarked(file);
        }
    }

    /** Taken out of sight first: who marks it after that does not find it, who marked it before is found here. */
    void destroyUnlessMarked(Path picture) throws IOException {
        Path going = picture.resolveSibling(picture.getFileName() + GOING);
        if (Files.notExists(picture) || isMarked(picture)) {
            return;
        }
        Files.move(picture, going, StandardCopyOption.ATOMIC_MOVE);
        if (isMarked(picture)) {
            Files.move(going, picture, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(going);
        }
    }

    private static boolean isMarked(Path picture) throws IOException {
        try (DirectoryStream<Path> beside =
                Files.newDirectoryStream(picture.resolveSibling(""), picture.getFileName() + ".*")) {
            for (Path mark : beside) {
                if (!mark.toString().endsWith(GOING)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isUntouchedSince(Path file, Instant moment) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isAfter(moment);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
