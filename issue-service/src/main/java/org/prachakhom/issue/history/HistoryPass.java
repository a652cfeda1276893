package org.prachakhom.issue.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.kit.rebuild.BulkView;
import org.prachakhom.kit.store.LogMetadata;

/**
 * One pass over the log: a row of each event at once, who may see each issue at the end. Texts of before an erasure leave no
 * row, so the erasures have to be known when the pass begins: {@code erasures} has the version of the last one of an issue.
 */
final class HistoryPass implements BulkView.Pass {
    /** What is kept of an issue until the end, in bytes; a third of the heap may be taken by it. */
    private static final long AN_ISSUE = 500;

    private final Map<String, Long> erasures;
    private final long most;
    private final Map<String, FoldedSubject> subjects = new HashMap<>();

    HistoryPass(Map<String, Long> erasures, long heap) {
        this.erasures = Map.copyOf(erasures);
        this.most = heap / 3 / AN_ISSUE;
    }

    @Override
    public void on(TrackedEventMessage<?> event, BulkView.Rows rows) {
        if (event.getPayload() instanceof IssueEvent e && event instanceof DomainEventMessage<?> domain) {
            String tenant = Objects.requireNonNull(event.getMetaData().get(LogMetadata.TENANT))
                    .toString();
            long version = domain.getSequenceNumber();
            long erased = erasures.getOrDefault(e.streamId(), -1L);
            if (e instanceof TextErased && version > erased) {
                throw new IllegalStateException("Texts were erased meanwhile; try again");
            }
            HistoryRow row = new HistoryRow(tenant, version, event.getTimestamp(), e);
            rows.add(HistoryRow.TABLE, row.values(version < erased));
            follow(e, tenant);
        }
    }

    private void follow(IssueEvent event, String tenant) {
        if (event instanceof IssueFiled filed) {
            if (subjects.size() >= most) {
                throw new IllegalStateException("More issues than this heap holds; replay, or give it more");
            }
            subjects.put(filed.issueId(), FoldedSubject.of(filed, tenant));
        } else {
            FoldedSubject subject = subjects.get(event.streamId());
            if (subject != null) {
                subject.follow(SubjectStep.of(event));
            }
        }
    }

    @Override
    public void end(BulkView.Rows rows) {
        subjects.forEach((issue, subject) -> rows.add(FoldedSubject.TABLE, subject.values(issue)));
    }
}
