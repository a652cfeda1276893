package org.prachakhom.issue.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.IssueLife;

/** What an issue says when it is filed. */
record Filing(
        IssueLife issue,
        int running,
        String community,
        String title,
        String description,
        @Nullable String place,
        @Nullable GeoPoint point,
        Instant at) {

    static Filing of(IssueLife issue, int running, String community, String title) {
        return new Filing(issue, running, community, title, "", null, null, IssueLife.MONDAY);
    }

    Filing described(String text) {
        return new Filing(issue, running, community, title, text, place, point, at);
    }

    Filing at(@Nullable String words, @Nullable GeoPoint where) {
        return new Filing(issue, running, community, title, description, words, where, at);
    }

    Filing on(Instant moment) {
        return new Filing(issue, running, community, title, description, place, point, moment);
    }

    /** By the leader of the community. */
    IssueFiled event() {
        return event(null, null, null);
    }

    IssueFiled event(@Nullable List<Answer> answers, @Nullable String recurrenceOf, @Nullable PaperRecord paper) {
        Place where =
                place == null && point == null ? null : new Place(place == null ? null : issue.text(place), point);
        return new IssueFiled(
                issue.id(),
                issue.tenant(),
                issue.tenant() + "-2569-%06d".formatted(running),
                IssueKind.PROBLEM,
                community,
                "drainage",
                Priority.NORMAL,
                null,
                false,
                issue.text(title),
                issue.text(description),
                where,
                answers,
                recurrenceOf,
                paper,
                new Actor("leader-" + community, Roles.LEADER, null),
                at);
    }
}
