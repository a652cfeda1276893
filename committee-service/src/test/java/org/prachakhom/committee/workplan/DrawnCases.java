package org.prachakhom.committee.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.prachakhom.testing.scenario.ProjectionScenario;

/** Confirms one case after the other until the lot has fallen on one: nobody can choose it, tests neither. */
record DrawnCases(ProjectionScenario scenario, String tenant, Rechecks rechecks) {
    private static final int AT_ONCE = 40;
    private static final int MOST = 1000;

    /** The name of a case on which the lot fell; {@code confirmed} publishes the facts of those that it is given. */
    String one(Consumer<List<CaseFacts>> confirmed) {
        for (int from = 0; from < MOST; from += AT_ONCE) {
            List<CaseFacts> some = new ArrayList<>();
            for (int n = from; n < from + AT_ONCE; n++) {
                some.add(new CaseFacts(scenario, tenant, "lot-" + n));
            }
            confirmed.accept(some);
            for (CaseFacts each : some) {
                if (isDrawn(each)) {
                    return each.name();
                }
            }
        }
        assertThat(false).as("one in %s verdicts is drawn", MOST).isTrue();
        return "";
    }

    /** The name of another one, on which it did not. */
    String other() {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(n -> new CaseFacts(scenario, tenant, "lot-" + n))
                .filter(each -> !isDrawn(each))
                .map(CaseFacts::name)
                .findFirst()
                .orElseThrow();
    }

    private boolean isDrawn(CaseFacts each) {
        return scenario.read(tenant, () -> rechecks.drawn(each.id())) == 1;
    }
}
