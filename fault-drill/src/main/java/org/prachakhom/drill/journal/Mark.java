package org.prachakhom.drill.journal;

/** By what the effect of a request is known again where it shows. */
public enum Mark {
    /** The idempotency key that the request bore. */
    KEY {
        @Override
        String of(Entry entry) {
            return entry.key();
        }
    },
    /** The id that the answer named: for what a request made. */
    ID {
        @Override
        String of(Entry entry) {
            return entry.id();
        }
    },
    /** Id and version: for one change of many to the same thing. */
    CHANGE {
        @Override
        String of(Entry entry) {
            return entry.id() + "@" + entry.version();
        }
    };

    abstract String of(Entry entry);
}
