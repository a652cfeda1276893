package org.prachakhom.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prachakhom.events.followup.FollowUpEvent;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.meeting.CommunityEvent;
import org.prachakhom.events.meeting.MeetingEvent;
import org.prachakhom.events.publication.NoticeEvent;
import org.prachakhom.events.publication.PublicationEvent;
import org.prachakhom.events.registry.AgencyEvent;
import org.prachakhom.events.registry.CalendarEvent;
import org.prachakhom.events.registry.CategoryEvent;
import org.prachakhom.events.registry.MunicipalityEvent;
import org.prachakhom.events.registry.ServiceLevelEvent;
import org.prachakhom.events.registry.TemplateEvent;

/** Every published event, by class and by wire name, derived from the sealed stream interfaces. */
public final class EventCatalogue {
    private static final List<Class<? extends PublishedEvent>> STREAMS = List.of(
            IssueEvent.class,
            MunicipalityEvent.class,
            AgencyEvent.class,
            CategoryEvent.class,
            ServiceLevelEvent.class,
            CalendarEvent.class,
            TemplateEvent.class,
            CommunityEvent.class,
            MeetingEvent.class,
            FollowUpEvent.class,
            PublicationEvent.class,
            NoticeEvent.class);
    private static final Map<String, Class<? extends PublishedEvent>> BY_NAME = byName();

    private EventCatalogue() {}

    /** All event classes, in the order of their streams. */
    public static List<Class<? extends PublishedEvent>> events() {
        return List.copyOf(BY_NAME.values());
    }

    /** The class that reads a stored wire name today, empty for a name that a newer version writes. */
    public static Optional<Class<? extends PublishedEvent>> eventNamed(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /** Wire name and revision of an event class. */
    public static WireName wireName(Class<?> event) {
        WireName name = event.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no wire name");
        }
        return name;
    }

    /** The topic that carries an event class, {@code prachakhom.issue} for example. */
    public static String topic(Class<? extends PublishedEvent> event) {
        for (Class<?> stream : event.getInterfaces()) {
            StreamFamily family = stream.getAnnotation(StreamFamily.class);
            if (family != null) {
                return "prachakhom." + family.value();
            }
        }
        throw new IllegalArgumentException(event.getName() + " belongs to no stream family");
    }

    private static Map<String, Class<? extends PublishedEvent>> byName() {
        Map<String, Class<? extends PublishedEvent>> found = new LinkedHashMap<>();
        for (Class<? extends PublishedEvent> event : permitted()) {
            if (found.put(wireName(event).value(), event) != null) {
                throw new IllegalStateException("Two events have the name of " + event.getName());
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private static List<Class<? extends PublishedEvent>> permitted() {
        List<Class<? extends PublishedEvent>> events = new ArrayList<>();
        for (Class<? extends PublishedEvent> stream : STREAMS) {
            for (Class<?> event : stream.getPermittedSubclasses()) {
                events.add(event.asSubclass(PublishedEvent.class));
            }
        }
        return events;
    }
}
