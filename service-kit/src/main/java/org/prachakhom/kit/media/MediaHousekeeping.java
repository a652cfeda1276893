package org.prachakhom.kit.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.prachakhom.kit.processing.Progress;

/**
 * Forgets pictures that nothing shows a day after they were sent or named: the command was refused, or never came. Looks
 * only while the service's views know every fact: one that is being rebuilt shows nothing, and its pictures must not go.
 */
public final class MediaHousekeeping {
    private static final Duration GRACE = Duration.ofDays(1);

    private final MediaStore media;
    private final PhotoUse use;
    private final Progress progress;
    private final Clock clock;

    MediaHousekeeping(MediaStore media, PhotoUse use, Progress progress, Clock clock) {
        this.media = media;
        this.use = use;
        this.progress = progress;
        this.clock = clock;
    }

    /** Goes over all pictures once. */
    public void tidy() {
        Instant aDayAgo = clock.instant().minus(GRACE);
        for (PhotoPlace place : media.notNamedSince(aDayAgo)) {
            if (!use.isNeeded(place) && progress.isComplete(use.views()) && !use.isNeeded(place)) {
                media.release(place, aDayAgo);
            }
        }
        media.forgetUnnamed(aDayAgo);
    }
}
