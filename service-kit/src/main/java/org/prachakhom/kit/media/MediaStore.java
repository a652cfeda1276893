package org.prachakhom.kit.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.prachakhom.kit.problem.ProblemCode;
import org.prachakhom.kit.problem.RequestRefused;

/**
 * The pictures of an installation, in one folder: by tenant, and by the SHA-256 of what the picture became when it was made
 * anew. The same picture of a tenant is there once. A service that needs one leaves a mark beside it, an empty file with the
 * name of the service; the time of a picture is when it was sent last, that of a mark when the service named it last.
 */
public final class MediaStore {
    private final PictureFolder folder;
    private final String service;
    private final Clock clock;
    private final DurableFile.Writing writing;
    private final Recoder recoder = new Recoder();

    MediaStore(Path folder, String service, Clock clock, DurableFile.Writing writing) {
        this.folder = new PictureFolder(folder);
        this.service = service;
        this.clock = clock;
        this.writing = writing;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep pictures in " + folder, e);
        }
    }

    /**
     * Makes the picture anew and keeps it.
     *
     * @throws RequestRefused when it is no JPEG or PNG, broken, too large, or when there is no room
     */
    public Photo add(String tenant, byte[] upload) {
        Picture picture = recoder.recode(upload);
        String photo = HexFormat.of().formatHex(sha256(picture.content()));
        try {
            put(new PhotoPlace(tenant, photo), picture.content());
        } catch (IOException e) {
            throw isFull(e) ? new RequestRefused(ProblemCode.STORAGE_FULL) : new UncheckedIOException(e);
        }
        return new Photo(photo, picture.width(), picture.height(), picture.content().length);
    }

    /**
     * Whether the picture is here; if so, this service needs it until it releases it. The mark is set before one looks, so
     * that nobody who takes the picture away meanwhile can miss it.
     */
    public boolean name(String tenant, String photo) {
        PhotoPlace place = new PhotoPlace(tenant, photo);
        if (!PictureFolder.isName(place) || Files.notExists(folder.picture(place))) {
            return false;
        }
        Path mark = folder.mark(place, service);
        try {
            Files.write(mark, new byte[0]);
            Files.setLastModifiedTime(mark, FileTime.from(now()));
            if (Files.exists(folder.picture(place))) {
                return true;
            }
            Files.deleteIfExists(mark);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a picture, empty when it is not here or was destroyed. */
    public Optional<byte[]> read(String tenant, String photo) {
        PhotoPlace place = new PhotoPlace(tenant, photo);
        if (!PictureFolder.isName(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.picture(place)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This service needs the picture no more, unless it named it after {@code moment}; the last one destroys it. */
    public void release(PhotoPlace place, Instant moment) {
        Path mark = folder.mark(place, service);
        try {
            if (PictureFolder.isUntouchedSince(mark, moment)) {
                Files.deleteIfExists(mark);
                folder.destroyUnlessMarked(folder.picture(place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures that this service named, and for the last time until {@code moment}. */
    List<PhotoPlace> notNamedSince(Instant moment) {
        return folder
                .files(file -> file.toString().endsWith("." + service) && PictureFolder.isUntouchedSince(file, moment))
                .stream()
                .map(folder::placeOf)
                .filter(PictureFolder::isName)
                .toList();
    }

    /** Destroys pictures that were sent until {@code moment} and that no service marks, and what was never finished. */
    void forgetUnnamed(Instant moment) {
        for (Path file : folder.files(file -> PictureFolder.isUntouchedSince(file, moment))) {
            try {
                folder.tidy(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void put(PhotoPlace place, byte[] content) throws IOException {
        Path shelf = Files.createDirectories(folder.shelf(place));
        Path unfinished = shelf.resolve(UUID.randomUUID() + PictureFolder.UNFINISHED);
        try {
            writing.write(unfinished, content);
            Files.setLastModifiedTime(unfinished, FileTime.from(now()));
            Files.move(unfinished, folder.picture(place), StandardCopyOption.ATOMIC_MOVE);
            DurableFile.force(shelf);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static boolean isFull(IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("quota");
    }

    /** Never later than the time that an event has which names the picture next. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
