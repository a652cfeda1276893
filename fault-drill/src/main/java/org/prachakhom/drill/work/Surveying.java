package org.prachakhom.drill.work;

import java.util.List;
import java.util.Map;
import org.prachakhom.drill.journal.Mark;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.drill.town.Town;

/** The follow-up team records one survey after the other of an assigned issue. */
public final class Surveying implements Work {
    private final Town town;
    private final Caller team;
    private final String path;

    /** In this town. */
    public Surveying(Town town) {
        this.town = town;
        this.team = town.followUp();
        this.path = "/api/v1/follow-ups/" + town.assigned("สะพานไม้ชำรุด");
        team.find(path);
    }

    @Override
    public Ask ask(int n) {
        Map<String, ?> survey = Map.of("members", List.of(Map.of("person", "m1")), "finding", "ลงพื้นที่ครั้งที่ " + n);
        return Ask.of("survey", team, path + "/surveys", survey);
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.answers("committee", "survey"),
                Place.log("committee", "followup.survey-recorded", "survey", Mark.CHANGE),
                Place.table(
                        "committee",
                        "survey_visit",
                        "survey",
                        Mark.CHANGE,
                        "select follow_up_id || '@' || seq from survey_visit where tenant = ?"));
    }

    @Override
    public String municipality() {
        return town.code();
    }
}
