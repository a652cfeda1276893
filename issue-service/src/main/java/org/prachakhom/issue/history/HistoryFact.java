package org.prachakhom.issue.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.SealedText;

/** What the history tells of one event: facts in words of the event, and typed texts by their names. */
record HistoryFact(Map<String, Object> details, Map<String, SealedText> texts) {

    static HistoryFact of(IssueEvent event) {
        HistoryFact fact = new HistoryFact(new LinkedHashMap<>(), new LinkedHashMap<>());
        switch (event) {
            case IssueFiled e ->
                fact.with("number", e.number())
                        .with("kind", e.kind())
                        .with("community", e.community())
                        .with("category", e.category())
                        .with("priority", e.priority())
                        .with("meetingId", e.meetingId())
                        .with("recordedAfterClosing", e.recordedAfterClosing())
                        .text("title", e.title())
                        .text("description", e.description())
                        .text("placeWords", e.place() == null ? null : e.place().words());
            case IssueTriaged e ->
                fact.with("category", e.category())
                        .with("priority", e.priority())
                        .with("due", e.due())
                        .text("note", e.note());
            case IssueAssigned e ->
                fact.with("agency", e.agency())
                        .with("liaison", e.liaison())
                        .with("level", e.level())
                        .with("clock", e.clock())
                        .with("due", e.due())
                        .text("note", e.note());
            case WorkStarted e -> fact.with("agency", e.agency());
            case ProgressReported e ->
                fact.with("agency", e.agency()).with("percent", e.percent()).text("note", e.note());
            case ResolutionClaimed e ->
                fact.with("claim", e.claim())
                        .with("agency", e.agency())
                        .text("summary", e.summary())
                        .text("reasonWithoutPhoto", e.evidence().reasonWithoutPhoto());
            case ResolutionVerified e ->
                fact.with("claim", e.claim())
                        .with("decision", e.decision())
                        .with("outcome", e.outcome())
                        .text("finding", e.finding());
            case ClaimRefuted e ->
                fact.with("claim", e.claim())
                        .with("refutation", e.refutation())
                        .with("verdict", e.verdict())
                        .with("fixedCount", e.fixedCount())
                        .with("due", e.due())
                        .text("finding", e.finding());
            case ResolutionPublished e ->
                fact.with("decision", e.decision())
                        .with("textVersion", e.textVersion())
                        .with("outcome", e.outcome());
            case PublicationRefused e ->
                fact.with("decision", e.decision())
                        .with("textVersion", e.textVersion())
                        .with("rule", e.rule());
            case TextErased _ -> fact.with("keysDestroyed", true);
        }
        return fact;
    }

    private HistoryFact with(String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
        return this;
    }

    private HistoryFact text(String name, @Nullable SealedText value) {
        if (value != null) {
            texts.put(name, value);
        }
        return this;
    }
}
