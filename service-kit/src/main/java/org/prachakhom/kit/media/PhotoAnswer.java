package org.prachakhom.kit.media;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture as the answer to a request: for this reader alone, and forgotten soon, as it may be erased. */
public final class PhotoAnswer {
    private static final Duration ERASED_WITHIN = Duration.ofSeconds(60);
    private static final int LETTERS_OF_A_NAME = 12;

    private PhotoAnswer() {}

    /** {@code content} is what the store read under the name {@code photo}. */
    public static ResponseEntity<byte[]> of(String photo, byte[] content) {
        PictureFormat format = PictureFormat.of(content);
        if (format == null) {
            throw new IllegalStateException("The store keeps pictures only");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.maxAge(ERASED_WITHIN).cachePrivate())
                .eTag("\"" + photo + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(photo.substring(0, LETTERS_OF_A_NAME) + "." + format.ending())
                                .build()
                                .toString())
                .body(content);
    }
}
