package org.prachakhom.issue.timers;

import java.time.Duration;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.registry.HolidaysSet;
import org.prachakhom.events.registry.MunicipalityRegistered;
import org.prachakhom.events.registry.ServiceLevelSet;
import org.prachakhom.kit.processing.PositionToken;
import org.prachakhom.kit.processing.Progress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sets the timers of all open issues of a municipality anew when what its days and times are counted by has changed; once
 * the register shows the change, which another processor writes.
 */
@Component
@ProcessingGroup("issue-timers")
final class WhenTermsChangeThenSetTimersAnewPolicy {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> REGISTER = List.of("registers");

    private final DeadlineBook book;
    private final Progress progress;
    private final String service;

    WhenTermsChangeThenSetTimersAnewPolicy(
            DeadlineBook book, Progress progress, @Value("${prachakhom.service}") String service) {
        this.book = book;
        this.progress = progress;
        this.service = service;
    }

    @EventHandler
    void on(MunicipalityRegistered event, TrackingToken token) {
        changed(event, event.municipality(), token);
    }

    @EventHandler
    void on(ServiceLevelSet event, TrackingToken token) {
        changed(event, event.municipality(), token);
    }

    @EventHandler
    void on(HolidaysSet event, TrackingToken token) {
        changed(event, event.municipality(), token);
    }

    private void changed(PublishedEvent event, String municipality, TrackingToken token) {
        String name = EventCatalogue.wireName(event.getClass()).value();
        long position = token.position().orElseThrow();
        if (!progress.awaitReached(REGISTER, PositionToken.of(service, event.streamId(), name, position), PATIENCE)) {
            throw new IllegalStateException("The register is behind; the timers can be set anew later");
        }
        book.planAnew(municipality);
    }
}
