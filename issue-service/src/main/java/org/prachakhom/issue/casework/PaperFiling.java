package org.prachakhom.issue.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.Actor;
import org.prachakhom.events.value.PaperRecord;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.casework.IssueCommand.AssignIssue;
import org.prachakhom.issue.casework.IssueCommand.FileIssue;
import org.prachakhom.issue.casework.IssueCommand.TypedAnswer;
import org.prachakhom.issue.casework.IssueCommand.TypedPlace;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.intake.PaperIssue;
import org.prachakhom.issue.numbering.IssueNumbers;
import org.prachakhom.issue.references.ServiceTerms;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Makes commands of issues that the municipality kept on paper. */
@Component
final class PaperFiling {
    private final IssueNumbers numbers;
    private final Clock clock;

    PaperFiling(IssueNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    Desk desk(Caller caller, ServiceTerms terms) {
        return new Desk(caller.tenant(), caller.subject(), terms, clock.instant());
    }

    /** The secretary's desk at which a table arrived. */
    record Desk(String tenant, String secretary, ServiceTerms terms, Instant at) {

        LocalDate today() {
            return terms.days().dayOf(at);
        }

        /** The same for the same reference for ever. */
        String id(PaperIssue issue) {
            return StreamIds.named("issue-paper", tenant, issue.reference());
        }

        AssignIssue assign(PaperIssue issue, AgencyRow agency) {
            return new AssignIssue(
                    id(issue),
                    agency.code(),
                    agency.liaison(),
                    null,
                    terms,
                    new Actor(secretary, Roles.SECRETARY, null),
                    at);
        }

        private @Nullable Instant raisedAt(PaperIssue issue) {
            LocalDate day = issue.raisedOn();
            return day == null ? null : day.atStartOfDay(terms.zone()).toInstant();
        }
    }

    FileIssue file(PaperIssue issue, Desk desk) {
        boolean somewhere = issue.place() != null || issue.point() != null;
        return new FileIssue(
                desk.id(issue),
                desk.tenant(),
                numbers.next(desk.tenant(), desk.at()),
                issue.kind(),
                issue.community(),
                Set.of(),
                issue.category(),
                issue.priority(),
                null,
                issue.title(),
                issue.description(),
                somewhere ? new TypedPlace(issue.place(), issue.point()) : null,
                TypedAnswer.all(issue.answers()),
                null,
                new PaperRecord(issue.reference(), desk.raisedAt(issue)),
                new Actor(desk.secretary(), Roles.SECRETARY, issue.onBehalfOf()),
                desk.at());
    }
}
