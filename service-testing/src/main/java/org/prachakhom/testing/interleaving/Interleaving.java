package org.prachakhom.testing.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.testing.scenario.ProjectionScenario;
import org.prachakhom.testing.servers.FreshTenant;

/**
 * Proves that views do not depend on how two sources interleave: the facts of both are played in every order in which they
 * may arrive, each time in a tenant of its own, and the rows must be the same. A source keeps its own order.
 */
public final class Interleaving {
    private final ProjectionScenario scenario;
    private final Source one;
    private final Source other;

    /** Neither source may hold facts to which a policy of the service answers with facts of the other. */
    public Interleaving(ProjectionScenario scenario, Source one, Source other) {
        this.scenario = scenario;
        this.one = one;
        this.other = other;
    }

    /** The facts of one source in a tenant, in their order; the same facts for each tenant, but for its own ids. */
    @FunctionalInterface
    public interface Source {
        List<PublishedEvent> in(String tenant);
    }

    /** Fails when the rows of a table differ between two orders, or when a table stays empty. */
    public void givesTheSameRows(String... tables) {
        String tenant = FreshTenant.next();
        List<List<Boolean>> orders =
                orders(one.in(tenant).size(), other.in(tenant).size());
        List<List<String>> expected = play(FreshTenant.next(), orders.getFirst(), tables);
        assertThat(expected).as("rows of %s", String.join(", ", tables)).noneMatch(List::isEmpty);
        for (List<Boolean> order : orders.subList(1, orders.size())) {
            assertThat(play(FreshTenant.next(), order, tables))
                    .as("rows when the first source comes at %s", order)
                    .isEqualTo(expected);
        }
    }

    /** {@code true} stands for the next fact of the first source. */
    private List<List<String>> play(String tenant, List<Boolean> order, String... tables) {
        List<PublishedEvent> first = one.in(tenant);
        List<PublishedEvent> second = other.in(tenant);
        List<String> streams = Stream.concat(first.stream(), second.stream())
                .map(PublishedEvent::streamId)
                .distinct()
                .toList();
        int taken = 0;
        for (int step = 0; step < order.size(); step++) {
            boolean fromFirst = order.get(step);
            scenario.publish(tenant, fromFirst ? first.get(taken) : second.get(step - taken));
            taken += fromFirst ? 1 : 0;
        }
        return Stream.of(tables)
                .map(table -> scenario.rows(tenant, table).stream()
                        .map(row -> withoutIds(row, tenant, streams))
                        .sorted()
                        .toList())
                .toList();
    }

    /** What differs between two tenants by nature. */
    private static String withoutIds(String row, String tenant, List<String> streams) {
        String same = row.replace(tenant, "tenant");
        for (int i = 0; i < streams.size(); i++) {
            same = same.replace(streams.get(i), "stream " + i);
        }
        return same;
    }

    /** Every way to take so many of the one and so many of the other. */
    private static List<List<Boolean>> orders(int ones, int others) {
        List<List<Boolean>> orders = new ArrayList<>();
        complete(new ArrayList<>(), ones, others, orders);
        return orders;
    }

    private static void complete(List<Boolean> begun, int ones, int others, List<List<Boolean>> orders) {
        if (ones == 0 && others == 0) {
            orders.add(List.copyOf(begun));
        }
        if (ones > 0) {
            begun.add(true);
            complete(begun, ones - 1, others, orders);
            begun.removeLast();
        }
        if (others > 0) {
            begun.add(false);
            complete(begun, ones, others - 1, orders);
            begun.removeLast();
        }
    }
}
