package org.prachakhom.issue.history;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.issue.lifecycle.IssueState;

/** Who may see the history of one issue, folded in memory as {@link HistorySubjects} does in the database. */
final class FoldedSubject {
    static final String TABLE = "issue_history_subject";
    static final List<String> COLUMNS =
            List.of("tenant", "issue_id", "number", "community", "state", "agency", "liaison", "holders", "filed_by");

    private final String tenant;
    private final String number;
    private final String community;
    private final String filedBy;
    private IssueState state = IssueState.FILED;
    private @Nullable String agency;
    private @Nullable String liaison;
    private List<String> holders = List.of();

    private FoldedSubject(String tenant, String number, String community, String filedBy) {
        this.tenant = tenant;
        this.number = number;
        this.community = community;
        this.filedBy = filedBy;
    }

    static FoldedSubject of(IssueFiled e, String tenant) {
        return new FoldedSubject(
                tenant.intern(),
                e.number(),
                e.community().intern(),
                e.by().subject().intern());
    }

    void follow(SubjectStep step) {
        state = step.state() == null ? state : step.state();
        agency = step.handedOver() ? shared(step.agency()) : agency;
        liaison = step.handedOver() ? shared(step.liaison()) : liaison;
        for (String each : step.informed()) {
            if (!holders.contains(each)) {
                holders = Stream.concat(holders.stream(), Stream.of(each.intern()))
                        .toList();
            }
        }
    }

    /** The same few names stand in very many issues. */
    private static @Nullable String shared(@Nullable String name) {
        return name == null ? null : name.intern();
    }

    /** In the order of the columns. */
    @Nullable
    Object[] values(String issue) {
        String list = "{\"" + String.join("\",\"", holders) + "\"}";
        return new @Nullable Object[] {
            tenant, issue, number, community, state.name(), agency, liaison, holders.isEmpty() ? "{}" : list, filedBy
        };
    }
}
