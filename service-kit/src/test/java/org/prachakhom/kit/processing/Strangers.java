package org.prachakhom.kit.processing;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.prachakhom.events.registry.MunicipalityRegistered;

/** A handler whose group nobody configured; no component, so that only the test that names it has it. */
@ProcessingGroup("strangers")
class Strangers {

    @EventHandler
    void on(MunicipalityRegistered e) {
        throw new IllegalStateException("Never called for " + e);
    }
}
