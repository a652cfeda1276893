package org.prachakhom.gateway.pages.home;

import java.util.Locale;

/** How one service is, as the status page says it. */
public record ServiceHealth(String name, State state) {

    /** What the readiness of the service says. */
    public enum State {
        /** Ready for requests. */
        READY,
        /** Running, but not ready: starting, behind, or without its database. */
        NOT_READY,
        /** No answer. */
        SILENT;

        /** The last part of the key of its text, and its class in the style sheet. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it takes requests. */
    public boolean ready() {
        return state == State.READY;
    }
}
