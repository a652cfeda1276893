package org.prachakhom.testing.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.text.TextSealer;

/**
 * Seals nothing: the text is only Base64, under a key id derived from its stream, so that a test can name the very event
 * that it expects. Give it to an aggregate fixture with {@code registerInjectableResource}; expect
 * {@link #sealed(String, String)}.
 */
public final class ClearTextSealer implements TextSealer {
    private final Map<String, List<String>> destroyed = new HashMap<>();

    /** What {@link #seal} gives for a stream none of whose keys was destroyed. */
    public static SealedText sealed(String streamId, String plain) {
        return sealed(streamId, 0, plain);
    }

    /** The id of the first key of a stream. */
    public static String kid(String streamId) {
        return kid(streamId, 0);
    }

    /** The text again. */
    public static String plain(SealedText sealed) {
        return new String(Base64.getDecoder().decode(sealed.sealed()), UTF_8);
    }

    @Override
    public SealedText seal(String streamId, String plain) {
        return sealed(streamId, erasures(streamId).size(), plain);
    }

    @Override
    public List<String> destroyKeys(String streamId) {
        List<String> erasures = erasures(streamId);
        String live = kid(streamId, erasures.size());
        erasures.add(live);
        return List.of(live);
    }

    private List<String> erasures(String streamId) {
        return destroyed.computeIfAbsent(streamId, _ -> new ArrayList<>());
    }

    private static SealedText sealed(String streamId, int erasures, String plain) {
        return new SealedText(kid(streamId, erasures), Base64.getEncoder().encodeToString(plain.getBytes(UTF_8)));
    }

    private static String kid(String streamId, int erasures) {
        return UUID.nameUUIDFromBytes((streamId + "/" + erasures).getBytes(UTF_8))
                .toString();
    }
}
