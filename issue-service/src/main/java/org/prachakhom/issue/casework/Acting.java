package org.prachakhom.issue.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.kit.caller.Caller;

/** Who acts on an assignment: {@code officerOf} is the agency whose officer they are, null for those who are none. */
record Acting(String subject, @Nullable String officerOf, boolean secretary) {

    /** The caller, as an officer of their agency, as the secretary, or both. */
    static Acting of(Caller caller) {
        String officerOf = caller.is(Roles.OFFICER) ? caller.agency() : null;
        return new Acting(caller.subject(), officerOf, caller.is(Roles.SECRETARY));
    }

    /** The caller as the secretary, in their own right. */
    static Actor secretary(Caller caller) {
        return new Actor(caller.subject(), Roles.SECRETARY, null);
    }

    /** Whether they act for this agency as its own officer or as that of its liaison; both null while nobody holds it. */
    boolean isOfficerOf(@Nullable String holder, @Nullable String liaison) {
        return officerOf != null && (officerOf.equals(holder) || officerOf.equals(liaison));
    }

    /** The contributing agency for whose officer this person speaks, or null. */
    @Nullable
    String helping(List<String> contributors) {
        return officerOf != null && contributors.contains(officerOf) ? officerOf : null;
    }

    /** Who gives the issue back: an officer of those who hold it, else the secretary in their own right. */
    Actor returning(@Nullable String holder, @Nullable String liaison) {
        return secretary && !isOfficerOf(holder, liaison)
                ? new Actor(subject, Roles.SECRETARY, null)
                : on(holder, liaison);
    }

    /**
     * The actor as the event names it: the holder's own officer, or the liaison's officer or the secretary on behalf of
     * an external agency (rule 4). {@code liaison} is null for a department of the municipality.
     */
    Actor on(@Nullable String holder, @Nullable String liaison) {
        if (holder != null && holder.equals(officerOf)) {
            return new Actor(subject, Roles.OFFICER, null);
        }
        if (liaison != null && liaison.equals(officerOf)) {
            return new Actor(subject, Roles.OFFICER, holder);
        }
        if (liaison != null && secretary) {
            return new Actor(subject, Roles.SECRETARY, holder);
        }
        throw IssueRule.ONLY_THE_ASSIGNED_AGENCY_ACTS.broken();
    }
}
