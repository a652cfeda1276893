package org.prachakhom.issue.timers;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
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
    private static final String FIRST = WhenTermsChangeThenSetTimersAnewPolicy.class.getName();

    private final TimerTable timers;

    WhenTermsChangeThenSetTimersAnewPolicy(TimerTable timers) {
        this.timers = timers;
    }

    @EventHandler
    void on(MunicipalityRegistered event, EventMessage<?> cause, UnitOfWork<?> batch) {
        changed(event.municipality(), cause, batch);
    }

    @EventHandler
    void on(ServiceLevelSet event, EventMessage<?> cause, UnitOfWork<?> batch) {
        changed(event.municipality(), cause, batch);
    }

    @EventHandler
    void on(HolidaysSet event, EventMessage<?> cause, UnitOfWork<?> batch) {
        changed(event.municipality(), cause, batch);
    }

    /** Once a batch, and in its transaction, so that who dies after it leaves no timer that was counted by other terms. */
    private void changed(String municipality, EventMessage<?> cause, UnitOfWork<?> batch) {
        String first = batch.root().getOrComputeResource(FIRST, _ -> cause.getIdentifier());
        timers.setAllAnew(municipality, first);
    }
}
