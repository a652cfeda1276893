package org.prachakhom.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows that the work was done: photos by SHA-256, or the stated reason why there is none (rule 8). */
public record Evidence(List<String> photos, @Nullable SealedText reasonWithoutPhoto) {

    public Evidence {
        photos = List.copyOf(photos);
    }
}
