package org.prachakhom.kit.text;

import java.util.List;
import org.prachakhom.events.value.SealedText;

/**
 * Seals typed text before it enters an event. A parameter of command handlers: the key of a stream's first text is
 * stored in the same transaction as the events of the command.
 */
public interface TextSealer {

    /** Seals {@code plain} under the live key of the stream (AES-256-GCM). */
    SealedText seal(String streamId, String plain);

    /** Destroys every key of the stream with the command's events, and names the keys that were destroyed. */
    List<String> destroyKeys(String streamId);
}
