package org.prachakhom.testing.scenario;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** What the log calls the streams of an event. */
final class Streams {

    private Streams() {}

    /** The aggregate's name: that of the sealed parent without its ending. */
    static String family(PublishedEvent event) {
        for (Class<?> stream : event.getClass().getInterfaces()) {
            if (stream.isAnnotationPresent(StreamFamily.class)) {
                return stream.getSimpleName().replaceFirst("Event$", "");
            }
        }
        throw new IllegalArgumentException(event.getClass() + " belongs to no stream");
    }
}
