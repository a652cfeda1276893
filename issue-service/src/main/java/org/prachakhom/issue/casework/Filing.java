package org.prachakhom.issue.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.events.value.SealedText;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedAnswer;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;
import org.prachakhom.issue.copies.MeetingCopy;
import org.prachakhom.issue.lifecycle.IssueRule;

/** What holds for a filing before there is an issue (rules 1 to 3). */
final class Filing {
    private static final double MAX_LAT = 90;
    private static final double MAX_LON = 180;

    private Filing() {}

    static void check(FileIssue c) {
        boolean secretary = Roles.SECRETARY.equals(c.by().role());
        IssueRule.A_LEADER_FILES_FOR_OWN_COMMUNITIES.holds(secretary || c.own().contains(c.community()), "/community");
        if (secretary) {
            IssueRule.THE_SECRETARY_NAMES_ON_WHOSE_BEHALF.holds(c.by().onBehalfOf() != null, "/onBehalfOf");
        } else {
            IssueRule.ONLY_THE_SECRETARY_FILES_ON_BEHALF.holds(c.by().onBehalfOf() == null, "/onBehalfOf");
        }
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.kind() != IssueKind.UNKNOWN, "/kind");
        IssueRule.ONLY_OFFERED_VALUES_ARE_ENTERED.holds(c.priority() != Priority.UNKNOWN, "/category");
        if (c.meeting() != null) {
            checkMeeting(c.meeting(), secretary);
        }
    }

    private static void checkMeeting(MeetingCopy meeting, boolean secretary) {
        IssueRule.FILING_AT_A_MEETING_NEEDS_IT_OPEN.holds(meeting.opened(), "/meetingId");
        IssueRule.ONLY_THE_SECRETARY_RECORDS_AFTER_CLOSING.holds(!meeting.closed() || secretary, "/meetingId");
    }

    static @Nullable Place place(@Nullable TypedPlace typed, Wording wording) {
        if (typed == null) {
            return null;
        }
        SealedText words = wording.place(typed.words());
        GeoPoint point = typed.point();
        IssueRule.A_PLACE_HAS_WORDS_OR_A_POINT.holds(words != null || point != null, "/place");
        IssueRule.A_POINT_LIES_ON_THE_EARTH.holds(point == null || liesOnTheEarth(point), "/place/point");
        return new Place(words, point);
    }

    /** Sealed, or null where the category asks nothing. */
    static @Nullable List<Answer> answers(List<TypedAnswer> typed, Wording wording) {
        return typed.isEmpty()
                ? null
                : typed.stream()
                        .map(one -> new Answer(one.question(), wording.text(one.text(), "/answers")))
                        .toList();
    }

    private static boolean liesOnTheEarth(GeoPoint point) {
        return Math.abs(point.lat()) <= MAX_LAT && Math.abs(point.lon()) <= MAX_LON;
    }

    /** Who corrects it: the secretary, or who raised it. */
    static Actor correctedBy(Actor person, @Nullable Actor filer) {
        return Roles.SECRETARY.equals(person.role())
                ? person
                : raisedBy(person, filer, IssueRule.ONLY_WHO_RAISED_IT_OR_THE_SECRETARY_CORRECTS_IT);
    }

    /** Who takes it back. */
    static Actor withdrawnBy(Actor person, @Nullable Actor filer) {
        return raisedBy(person, filer, IssueRule.ONLY_WHO_RAISED_IT_WITHDRAWS_IT);
    }

    /** The filer, for whom they filed, or the very person for whom it was filed. */
    private static Actor raisedBy(Actor person, @Nullable Actor filer, IssueRule otherwise) {
        if (filer != null && person.subject().equals(filer.subject())) {
            return new Actor(person.subject(), person.role(), filer.onBehalfOf());
        }
        otherwise.holds(filer != null && person.subject().equals(filer.onBehalfOf()));
        return person;
    }
}
