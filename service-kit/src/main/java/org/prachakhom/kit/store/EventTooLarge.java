package org.prachakhom.kit.store;

/** An event is larger than the log takes; nothing was stored. */
public final class EventTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code bytes} is the size of payload and metadata together. */
    public EventTooLarge(String name, int bytes, int limit) {
        super(name + " has " + bytes + " bytes, at most " + limit + " are stored");
    }
}
