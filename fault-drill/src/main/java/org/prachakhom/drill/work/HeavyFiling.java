package org.prachakhom.drill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Answer;
import org.prachakhom.drill.town.Town;

/** Filing, where after a while every other issue comes with as much text as a request can carry, and is refused for it. */
public final class HeavyFiling implements Work {
    private static final int LIGHT = 300;
    private static final String TOO_LONG = "ก".repeat(300_000);
    private static final Set<Integer> REFUSED = Set.of(422);

    private final Town town;
    private final Filing filing;

    /** In this town. */
    public HeavyFiling(Town town) {
        this.town = town;
        this.filing = new Filing(town);
    }

    @Override
    public Ask ask(int n) {
        if (n < LIGHT || n % 2 == 0) {
            return filing.ask(n);
        }
        Map<String, Object> body = new LinkedHashMap<>(Town.filing("เรื่องยาว " + n));
        body.put("description", TOO_LONG);
        return new Ask("file-badly", town.leader(), "/api/v1/issues", body, null, REFUSED);
    }

    @Override
    public void done(Ask ask, Answer answer) {
        filing.done(ask, answer);
    }

    @Override
    public List<Place> places() {
        return filing.places();
    }

    @Override
    public String municipality() {
        return filing.municipality();
    }
}
