package org.prachakhom.events.followup;

import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.StreamFamily;

/** The follow-up team's case of one issue; it has the id of the issue (HH8). */
@StreamFamily("followup")
public sealed interface FollowUpEvent extends PublishedEvent
        permits FollowUpOpened,
                FollowUpAgencyChanged,
                CycleOpened,
                SurveyRecorded,
                VerdictGiven,
                FollowUpTextErased,
                FollowUpClosed,
                ReopenDecided,
                RecheckRecorded,
                FollowUpReopened {}
