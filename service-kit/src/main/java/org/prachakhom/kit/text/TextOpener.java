package org.prachakhom.kit.text;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.SealedText;

/** Opens sealed text for views and answers. */
public interface TextOpener {

    /**
     * The plain text, or null when its key was destroyed (shown as ลบตามคำขอ).
     *
     * @throws KeyNotKnown when the key has not arrived here yet; an event processor then retries and at last parks
     */
    @Nullable
    String open(SealedText sealed);

    /**
     * As {@link #open}, for the answer to a request: a key that is still on its way is not waited for, so that a page of
     * texts never takes longer than its rows.
     *
     * @throws KeyNotKnown when the key has not arrived here yet
     */
    default @Nullable String openAtOnce(SealedText sealed) {
        return open(sealed);
    }
}
