package org.prachakhom.issue.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.AssignmentReturned;
import org.prachakhom.events.issue.ClaimRefuted;
import org.prachakhom.events.issue.CommentAdded;
import org.prachakhom.events.issue.ContributorAdded;
import org.prachakhom.events.issue.DuplicateAccepted;
import org.prachakhom.events.issue.DuplicateReleased;
import org.prachakhom.events.issue.EvidenceAttached;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueCorrected;
import org.prachakhom.events.issue.IssueDeclined;
import org.prachakhom.events.issue.IssueDeferred;
import org.prachakhom.events.issue.IssueEscalated;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.issue.IssueMerged;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.events.issue.IssueResumed;
import org.prachakhom.events.issue.IssueTransferred;
import org.prachakhom.events.issue.IssueTriaged;
import org.prachakhom.events.issue.IssueUnmerged;
import org.prachakhom.events.issue.IssueWithdrawn;
import org.prachakhom.events.issue.MergeRefused;
import org.prachakhom.events.issue.PraisePassedOn;
import org.prachakhom.events.issue.ProgressReported;
import org.prachakhom.events.issue.PublicationRefused;
import org.prachakhom.events.issue.PublicationTakenBack;
import org.prachakhom.events.issue.ReopenRefused;
import org.prachakhom.events.issue.ReopenRequested;
import org.prachakhom.events.issue.ResolutionClaimed;
import org.prachakhom.events.issue.ResolutionPublished;
import org.prachakhom.events.issue.ResolutionVerified;
import org.prachakhom.events.issue.SatisfactionRated;
import org.prachakhom.events.issue.TextErased;
import org.prachakhom.events.issue.WorkStarted;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.DeclineReason;
import org.prachakhom.events.value.Outcome;
import org.prachakhom.events.value.Place;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.SealedText;

/** What the history tells of one event: facts in words of the event, and typed texts by their names. */
record HistoryFact(Map<String, Object> details, Map<String, SealedText> texts) {

    private HistoryFact() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static HistoryFact of(IssueEvent event) {
        return new HistoryFact().tell(event);
    }

    private HistoryFact tell(IssueEvent event) {
        return switch (event) {
            case IssueFiled e -> filed(e);
            case IssueCorrected e -> words(e.title(), e.description(), e.place());
            case IssueTriaged e ->
                settled(e.category(), e.priority()).due(e.due()).text("note", e.note());
            case IssueAssigned e -> assigned(e);
            case IssueTransferred e -> transferred(e);
            case AssignmentReturned e ->
                with("agency", e.agency()).with("proposed", e.proposed()).text("reason", e.reason());
            case WorkStarted e -> with("agency", e.agency());
            case ProgressReported e ->
                with("agency", e.agency())
                        .with("percent", e.percent())
                        .with("photos", photos(e.photos()))
                        .text("note", e.note());
            case ResolutionClaimed e -> claimed(e);
            case ResolutionVerified e -> verified(e);
            case ClaimRefuted e -> refuted(e);
            case ResolutionPublished e ->
                publication(e.decision(), e.textVersion()).with("outcome", e.outcome());
            case PublicationRefused e ->
                publication(e.decision(), e.textVersion()).with("rule", e.rule());
            case IssueDeclined e ->
                closed(e.decision(), e.outcome(), e.reason()).text("note", e.note());
            case IssueWithdrawn e ->
                closed(e.decision(), e.outcome(), DeclineReason.WITHDRAWN).text("note", e.note());
            case IssueDeferred e -> deferred(e);
            case IssueResumed e -> with("agency", e.agency()).due(e.due());
            case PraisePassedOn e -> passedOn(e);
            case DuplicateAccepted e ->
                with("duplicate", e.duplicate()).with("number", e.number()).with("community", e.community());
            case DuplicateReleased e -> with("duplicate", e.duplicate()).with("rule", e.rule());
            case IssueMerged e -> with("into", e.into());
            case MergeRefused e -> with("into", e.into()).with("rule", e.rule());
            case IssueUnmerged e ->
                with("from", e.from()).with("state", e.state()).due(e.due());
            case PublicationTakenBack e ->
                publication(e.decision(), e.textVersion()).text("reason", e.reason());
            case ReopenRequested e -> reopenRequested(e);
            case ReopenRefused e -> with("request", e.request()).text("reason", e.reason());
            case IssueReopened e -> reopened(e);
            case SatisfactionRated e ->
                with("community", e.community()).with("score", e.score()).text("comment", e.comment());
            case IssueEscalated e ->
                with("level", e.level()).with("agency", e.agency()).due(e.due());
            case CommentAdded e -> with("internal", e.internal()).text("comment", e.text());
            case EvidenceAttached e -> with("photos", e.photos().size()).text("caption", e.caption());
            case ContributorAdded e -> with("agency", e.agency()).text("note", e.note());
            case TextErased _ -> this;
        };
    }

    private HistoryFact filed(IssueFiled e) {
        return with("number", e.number())
                .with("kind", e.kind())
                .with("community", e.community())
                .settled(e.category(), e.priority())
                .with("meetingId", e.meetingId())
                .with("recordedAfterClosing", e.recordedAfterClosing())
                .with("recurrenceOf", e.recurrenceOf())
                .with("paper", e.paper())
                .words(e.title(), e.description(), e.place())
                .answers(e.answers());
    }

    private HistoryFact answers(@Nullable List<Answer> answers) {
        if (answers != null) {
            answers.forEach(answer -> text("answer." + answer.question(), answer.text()));
        }
        return this;
    }

    private HistoryFact words(SealedText title, SealedText description, @Nullable Place place) {
        return text("title", title)
                .text("description", description)
                .text("placeWords", place == null ? null : place.words());
    }

    private HistoryFact settled(String category, Priority priority) {
        return with("category", category).with("priority", priority);
    }

    private HistoryFact assigned(IssueAssigned e) {
        return with("agency", e.agency())
                .with("liaison", e.liaison())
                .with("level", e.level())
                .with("clock", e.clock())
                .due(e.due())
                .text("note", e.note());
    }

    private HistoryFact transferred(IssueTransferred e) {
        return with("from", e.from())
                .with("agency", e.agency())
                .with("liaison", e.liaison())
                .with("transfer", e.transfer())
                .due(e.due())
                .text("reason", e.reason());
    }

    private HistoryFact claimed(ResolutionClaimed e) {
        return with("claim", e.claim())
                .with("agency", e.agency())
                .with("photos", photos(e.evidence().photos()))
                .text("summary", e.summary())
                .text("reasonWithoutPhoto", e.evidence().reasonWithoutPhoto());
    }

    private static @Nullable Integer photos(@Nullable List<String> photos) {
        return photos == null || photos.isEmpty() ? null : photos.size();
    }

    private HistoryFact verified(ResolutionVerified e) {
        return with("claim", e.claim())
                .with("decision", e.decision())
                .with("outcome", e.outcome())
                .text("finding", e.finding());
    }

    private HistoryFact refuted(ClaimRefuted e) {
        return with("claim", e.claim())
                .with("refutation", e.refutation())
                .with("verdict", e.verdict())
                .with("fixedCount", e.fixedCount())
                .due(e.due())
                .text("finding", e.finding());
    }

    private HistoryFact deferred(IssueDeferred e) {
        return with("agency", e.agency())
                .with("reason", e.reason())
                .with("until", e.until())
                .text("note", e.note());
    }

    private HistoryFact passedOn(PraisePassedOn e) {
        return with("decision", e.decision())
                .with("outcome", e.outcome())
                .with("agency", e.agency())
                .text("note", e.note());
    }

    private HistoryFact reopenRequested(ReopenRequested e) {
        return with("request", e.request())
                .with("decision", e.decision())
                .with("community", e.community())
                .text("reason", e.reason());
    }

    private HistoryFact reopened(IssueReopened e) {
        return with("request", e.request() == 0 ? null : e.request())
                .with("recheckedClaim", e.recheckedClaim())
                .with("agency", e.agency())
                .with("clock", e.clock())
                .due(e.due())
                .text("reason", e.reason());
    }

    private HistoryFact closed(int decision, Outcome outcome, DeclineReason reason) {
        return with("decision", decision).with("outcome", outcome).with("reason", reason);
    }

    private HistoryFact publication(int decision, int textVersion) {
        return with("decision", decision).with("textVersion", textVersion);
    }

    private HistoryFact due(@Nullable Instant due) {
        return with("due", due);
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
