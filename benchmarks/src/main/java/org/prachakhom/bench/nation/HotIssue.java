package org.prachakhom.bench.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.bench.Report;
import org.prachakhom.bench.nation.Side.Cost;

/** Eight callers who all comment on one issue, while it grows. */
final class HotIssue {
    private static final int CALLERS = 8;
    private static final List<Integer> CHANGES = List.of(10, 1_000, 10_000);

    private final BenchStack stack;
    private final Plan plan;

    HotIssue(BenchStack stack, Plan plan) {
        this.stack = stack;
        this.plan = plan;
    }

    /** One side's issue, and how many changes it has had. */
    private static final class Hot {
        private final Side side;
        private final String issue;
        private long changes = 1;

        Hot(Side side) {
            this.side = side;
            this.issue = side.fileOne();
        }

        void growTo(long size) {
            if (changes < size) {
                changes += side.load(CALLERS)
                        .send(side.comments(issue), size - changes)
                        .good();
            }
        }

        Cost comment(Plan plan) {
            Cost cost = side.cost(() -> side.load(CALLERS).saturate(side.comments(issue), plan.slice()));
            changes += cost.answers().good();
            return cost;
        }
    }

    Report measure() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Hot> both = List.of(new Hot(stack.crud()), new Hot(stack.ours()));
        for (Hot hot : both) {
            // Warm by another issue.
            new Hot(hot.side).growTo(plan.warmUp() / 10);
        }
        for (int size : CHANGES) {
            for (Hot hot : both) {
                hot.growTo(size);
                stack.settle();
                stack.checkpoint();
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("changes before", hot.changes);
                row.put("side", hot.side.name());
                Cost cost = hot.comment(plan);
                row.putAll(Side.columns(cost));
                row.put("refused", cost.answers().refusals());
                System.out.println(row);
                rows.add(row);
            }
        }
        return new Report("hot-issue", "Eight callers comment on one issue", rows);
    }
}
