package org.prachakhom.drill.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.journal.Mark;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Answer;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.drill.town.Town;

/** A leader files issues and comments on the last one; now and then a title is too short. */
public final class Filing implements Work {
    private static final Set<Integer> REFUSED = Set.of(422);

    private final Town town;
    private final Caller leader;
    private volatile @Nullable String lastFiled;

    /** In this town. */
    public Filing(Town town) {
        this.town = town;
        this.leader = town.leader();
    }

    @Override
    public Ask ask(int n) {
        String last = lastFiled;
        if (n % 10 == 7) {
            return new Ask("file-badly", leader, "/api/v1/issues", Town.filing("-"), null, REFUSED);
        }
        if (n % 5 == 4 && last != null) {
            Map<String, ?> comment = Map.of("text", "ความเห็นที่ " + n, "internal", false);
            return Ask.of("comment", leader, "/api/v1/issues/" + last + "/comments", comment);
        }
        return Ask.of("file", leader, "/api/v1/issues", Town.filing("เรื่องที่ " + n));
    }

    @Override
    public void done(Ask ask, Answer answer) {
        if (ask.what().equals("file")) {
            lastFiled = answer.id();
        }
    }

    /** The log, the answers, every view of the own service, and those of the three that follow it. */
    @Override
    public List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(
                Place.answers("issue", "file"),
                Place.answers("issue", "comment"),
                Place.log("issue", "issue.filed", "file", Mark.ID),
                Place.log("issue", "issue.comment-added", "comment", Mark.CHANGE),
                Place.table("issue", "issue_history", "comment", Mark.CHANGE, """
                        select issue_id || '@' || version from issue_history
                        where tenant = ? and event_type = 'issue.comment-added'"""),
                Place.table("issue", "issue_history", "file", Mark.ID, """
                        select issue_id from issue_history where tenant = ? and event_type = 'issue.filed'"""),
                Place.table("notification", "notice", "file", Mark.ID, """
                        select issue_id from notice where tenant = ? and subject = 'issue.filed'"""),
                Place.table("notification", "log of publication.notice-owed", "file", Mark.ID, """
                        select payload ->> 'issueId' from event_readable
                        where tenant = ? and name = 'publication.notice-owed' and payload ->> 'subject' = 'issue.filed'""")));
        for (String view : List.of("issue", "issue_responsibility", "issue_search", "issue_deadline")) {
            places.add(Place.view("issue", view, "file", "issue_id"));
        }
        places.add(Place.view("meeting", "issue_card", "file", "issue_id"));
        for (String view : List.of("case_subject", "issue_sheet", "progress_fact")) {
            places.add(Place.view("committee", view, "file", "issue_id"));
        }
        for (String view : List.of("publication_issue", "public_issue", "notice_issue")) {
            places.add(Place.view("notification", view, "file", "issue_id"));
        }
        return places;
    }

    @Override
    public String municipality() {
        return town.code();
    }
}
