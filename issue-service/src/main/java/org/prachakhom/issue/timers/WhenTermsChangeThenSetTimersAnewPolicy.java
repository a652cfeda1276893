package org.prachakhom.issue.timers;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.springframework.stereotype.Component;

/**
 * Sets the timers of all open issues of a municipality anew when what its days and times are counted by has changed, once a
 * batch of changes. It belongs to the processor that writes the registers: so it sees the change, and a replay of the
 * registers ends with the right timers even when issues were looked at while the registers were half full.
 */
@Component
@ProcessingGroup("registers")
final class WhenTermsChangeThenSetTimersAnewPolicy {
    private static final String CHANGED = "municipalities whose terms changed";

    private final DeadlineBook book;

    WhenTermsChangeThenSetTimersAnewPolicy(DeadlineBook book) {
        this.book = book;
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

    /** At the end of the batch all handlers have written the change, in the same transaction. */
    private void changed(String municipality, UnitOfWork<?> batch) {
        Set<String> changed = batch.root().getOrComputeResource(CHANGED, _ -> {
            batch.root().onPrepareCommit(_ -> changedIn(batch).forEach(book::planAnew));
            return new LinkedHashSet<String>();
        });
        changed.add(municipality);
    }

    private static Set<String> changedIn(UnitOfWork<?> batch) {
        return batch.root().getResource(CHANGED);
    }
}
