package org.prachakhom.committee.followup;

import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;

/** Who acts for the follow-up team. */
final class FollowUpTeam {
    private FollowUpTeam() {}

    /** The caller as one of the team, in their own right. */
    static Actor member(Caller caller) {
        return new Actor(caller.subject(), Roles.FOLLOW_UP, null);
    }
}
