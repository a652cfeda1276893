package org.prachakhom.issue.timers;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.springframework.stereotype.Component;

/**
 * Sets the timers of all open issues of a municipality anew when what its days and times are counted by has changed. It
 * belongs to the processor that writes the registers: so a replay of the registers ends with the right timers even when
 * issues moved while the registers were half full.
 */
@Component
@ProcessingGroup("registers")
final class WhenTermsChangeThenSetTimersAnewPolicy {
    private static final String CAUSE = WhenTermsChangeThenSetTimersAnewPolicy.class.getName();

    private final TimerTable timers;

    WhenTermsChangeThenSetTimersAnewPolicy(TimerTable timers) {
        this.timers = timers;
    }

    @EventHandler
    void on(MunicipalityRegistered event, UnitOfWork<?> batch) {
        changed(event.municipality(), batch);
    }

    @EventHandler
    void on(ServiceLevelSet event, UnitOfWork<?> batch) {
        changed(event.municipality(), batch);
    }

    @EventHandler
    void on(HolidaysSet event, UnitOfWork<?> batch) {
        changed(event.municipality(), batch);
    }

    /** Once a batch, and in its transaction, so that who dies after it leaves no timer that was counted by other terms. */
    private void changed(String municipality, UnitOfWork<?> batch) {
        String cause =
                batch.root().getOrComputeResource(CAUSE, _ -> UUID.randomUUID().toString());
        timers.setAllAnew(municipality, cause);
    }
}
