package org.prachakhom.issue.sight;

import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;

/** How much of an issue a caller may see (domain section 2). */
public enum Sight {
    /** The public card: no text, and no person. */
    CARD,
    /** Everything but the filer's identity. */
    CONTENT,
    /** Everything. */
    WHOLE;

    /** Shown in place of a text that was erased. */
    public static final String ERASED = "ลบตามคำขอ";

    /** The most that any of the caller's roles allows. */
    public static Sight of(Caller caller, IssueSubject issue) {
        if (caller.is(Roles.SECRETARY)
                || caller.is(Roles.FOLLOW_UP)
                || caller.subject().equals(issue.filedBy())) {
            return WHOLE;
        }
        String agency = caller.is(Roles.OFFICER) ? caller.agency() : null;
        if (agency != null && (agency.equals(issue.agency()) || agency.equals(issue.liaison()))) {
            return WHOLE;
        }
        boolean involved = agency != null && issue.involved().contains(agency);
        boolean own = caller.is(Roles.LEADER) && caller.communities().contains(issue.community());
        boolean toPublish = caller.is(Roles.PUBLISHER) && issue.state().decided();
        return involved || own || toPublish || caller.is(Roles.MONITOR) ? CONTENT : CARD;
    }

    /** The text, or what stands for one that was erased. */
    public static String shown(@Nullable String text) {
        return text == null ? ERASED : text;
    }
}
