package org.prachakhom.issue.history;

import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.sight.IssueSubject;
import org.prachakhom.issue.sight.Sight;
import org.prachakhom.kit.caller.Caller;

/** Who reads the history of an issue, and what of it is for them. */
public record HistoryReader(Caller caller, IssueSubject issue) {

    /** How much they see. */
    public Sight sight() {
        return Sight.of(caller, issue);
    }

    /** Whether they may know who did something. Leaders who comment, rate or dispute are as protected as the filer. */
    public boolean sees(String actor, String role) {
        boolean protectedPerson = actor.equals(issue.filedBy()) || role.equals(Roles.LEADER);
        return switch (sight()) {
            case WHOLE -> true;
            case CONTENT -> !protectedPerson || actor.equals(caller.subject());
            case CARD -> false;
        };
    }

    /** Who takes an issue back is who raised it, also where somebody else had filed it for them. */
    boolean seesWhoDid(String type, String actor, String role) {
        return sees(actor, type.equals("issue.withdrawn") ? Roles.LEADER : role);
    }

    /** Internal comments are for those who work on the issue or watch the work, never for leaders and publishers. */
    boolean hearsInternalTalk() {
        String agency = caller.is(Roles.OFFICER) ? caller.agency() : null;
        return caller.is(Roles.SECRETARY)
                || caller.is(Roles.FOLLOW_UP)
                || caller.is(Roles.MONITOR)
                || (agency != null && issue.involved().contains(agency));
    }
}
