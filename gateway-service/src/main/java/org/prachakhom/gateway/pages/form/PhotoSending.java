package org.prachakhom.gateway.pages.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.MediaService;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Sends the photos of a form before the form itself, so that they need not be chosen again when it is refused. */
@Component
public final class PhotoSending {
    /** One more than a form may have: the service says so. */
    private static final int MOST = 11;

    private final MediaService media;

    PhotoSending(MediaService media) {
        this.media = media;
    }

    /**
     * The names of all photos of the form: those that were sent with an earlier try, and those chosen now.
     *
     * @throws org.prachakhom.gateway.pages.client.ServiceProblem when one is no photo, broken or too large
     */
    public List<String> send(@Nullable List<String> earlier, @Nullable List<MultipartFile> chosen) {
        List<String> photos = new ArrayList<>(earlier == null ? List.of() : earlier);
        for (MultipartFile file : chosen == null ? List.<MultipartFile>of() : chosen) {
            if (!file.isEmpty() && photos.size() < MOST) {
                photos.add(
                        media.send(content(file), FormKey.sending(null, null)).photo());
            }
        }
        return photos;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
