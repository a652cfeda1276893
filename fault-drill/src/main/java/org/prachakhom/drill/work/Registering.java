package org.prachakhom.drill.work;

import java.util.List;
import java.util.Map;
import org.prachakhom.drill.journal.Mark;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.drill.town.Town;

/** A secretary registers communities, which all services copy. */
public final class Registering implements Work {
    private final Town town;
    private final Caller secretary;

    /** In this town. */
    public Registering(Town town) {
        this.town = town;
        this.secretary = town.secretary();
    }

    @Override
    public Ask ask(int n) {
        Map<String, ?> body = Map.of("code", "x" + n, "nameTh", "ชุมชน " + n, "nameEn", "X " + n);
        return Ask.of("register", secretary, "/api/v1/communities", body);
    }

    @Override
    public List<Place> places() {
        return List.of(
                Place.answers("meeting", "register"),
                place("meeting", "event_readable", "payload ->> 'community'", "name = 'meeting.community-registered'"),
                place("meeting", "community", "code", "true"),
                place("issue", "community_copy", "community", "true"),
                place("committee", "register_name", "code", "register = 'community'"),
                place("notification", "public_name", "code", "kind = 'COMMUNITY'"));
    }

    /** All but the community that the town has from its beginning. */
    private static Place place(String service, String table, String column, String which) {
        String sql = "select " + column + " from " + table + " where tenant = ? and " + which + " and " + column
                + " <> 'c01'";
        return Place.table(service, table, "register", Mark.ID, sql);
    }

    @Override
    public String municipality() {
        return town.code();
    }
}
