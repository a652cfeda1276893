package org.prachakhom.issue.timers;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Issues may move while the registers are replayed and half empty, and would keep a timer by terms that are missing: so
 * what is open is planned again as the terms come back.
 */
@Component
@ProcessingGroup("registers")
final class WhenRegistersAreReplayedThenSetTimersAnewPolicy {
    private final DeadlineBook book;
    private final TransactionOperations transactions;

    WhenRegistersAreReplayedThenSetTimersAnewPolicy(DeadlineBook book, TransactionOperations transactions) {
        this.book = book;
        this.transactions = transactions;
    }

    @EventHandler
    void on(MunicipalityRegistered event, ReplayStatus status, UnitOfWork<?> batch) {
        again(event.municipality(), status, batch);
    }

    @EventHandler
    void on(ServiceLevelSet event, ReplayStatus status, UnitOfWork<?> batch) {
        again(event.municipality(), status, batch);
    }

    @EventHandler
    void on(HolidaysSet event, ReplayStatus status, UnitOfWork<?> batch) {
        again(event.municipality(), status, batch);
    }

    /** After the commit, because the terms are read as a request would read them. */
    private void again(String municipality, ReplayStatus status, UnitOfWork<?> batch) {
        if (status.isReplay()) {
            batch.afterCommit(_ -> transactions.executeWithoutResult(_ -> book.planAnew(municipality)));
        }
    }
}
