package org.prachakhom.stack.demo;

import org.prachakhom.stack.client.Reply;

/**
 * A reaction of the system that the demonstration waits for, as the issue shows it. Also true when the issue has gone on
 * since: a run whose journal is lost comes by once more, later.
 */
enum Reaction {
    /** The agency hears that its first claim does not hold. */
    REFUTED {
        @Override
        boolean shownBy(Reply issue) {
            return issue.body().path("refutations").asInt() > 0;
        }
    },
    /** What was claimed is confirmed. */
    VERIFIED {
        @Override
        boolean shownBy(Reply issue) {
            return issue.body().path("decision").asInt() > 0;
        }
    },
    /** The outcome is public. */
    PUBLISHED {
        @Override
        boolean shownBy(Reply issue) {
            return issue.text("state").equals("PUBLISHED");
        }
    };

    /** {@code issue}: the answer that shows the issue to the secretary. */
    abstract boolean shownBy(Reply issue);
}
