package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.events.value.Answer;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.kit.parking.ViewJdbc;
import org.prachakhom.kit.text.TextOpener;

/** The row with which an issue enters the list. */
record FiledIssueRow(ViewJdbc jdbc, TextOpener opener) {
    private static final String INSERT = """
            insert into issue
              (tenant, issue_id, version, number, kind, community, category, priority, state,
               recorded_after_closing, meeting_id, recurrence_of, filed_by, filed_for, filed_at,
               paper_reference, paper_raised_at, answer_questions, answer_texts,
               title, description, has_place, has_place_words, place_words, lat, lon)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    void insert(IssueFiled e, long version) {
        PaperRecord paper = e.paper();
        jdbc.sql(INSERT)
                .params(e.municipality(), e.issueId(), version, e.number())
                .params(
                        e.kind().name(),
                        e.community(),
                        e.category(),
                        e.priority().name())
                .params(IssueState.FILED.name(), e.recordedAfterClosing())
                .param(e.meetingId())
                .param(e.recurrenceOf())
                .params(e.by().subject())
                .param(e.by().onBehalfOf())
                .params(e.at().atOffset(UTC))
                .param(paper == null ? null : paper.reference())
                .param(
                        paper == null || paper.raisedAt() == null
                                ? null
                                : paper.raisedAt().atOffset(UTC))
                .param(each(e.answers(), Answer::question))
                .param(each(e.answers(), answer -> opener.open(answer.text())))
                .params(OpenedWords.of(e.title(), e.description(), e.place(), opener)
                        .columns())
                .update();
    }

    private static String @Nullable [] each(@Nullable List<Answer> answers, Function<Answer, @Nullable String> part) {
        return answers == null ? null : answers.stream().map(part).toArray(String[]::new);
    }
}
