package org.prachakhom.drill.simulation;

import java.util.List;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.kit.text.TextSealer;

/** Seals nothing: no text decides anything here. */
final class PlainSealer implements TextSealer {

    @Override
    public SealedText seal(String streamId, String plain) {
        return new SealedText(streamId, plain);
    }

    @Override
    public List<String> destroyKeys(String streamId) {
        return List.of();
    }
}
