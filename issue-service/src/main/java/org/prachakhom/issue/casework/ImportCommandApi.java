package org.prachakhom.issue.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prachakhom.events.value.Roles;
import org.prachakhom.issue.intake.PaperIssue;
import org.prachakhom.issue.intake.PaperTable;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.references.References;
import org.prachakhom.issue.register.KnownIssues;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableImport;
import org.prachakhom.issue.tables.TableReport;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.kit.web.Submission.Part;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the secretary has the open issues of the municipality's own record filed, and assigned where an agency has them
 * already. An issue is named by its reference there, so that the same table twice files nothing twice.
 */
@RestController
@RequestMapping("/api/v1/issues")
class ImportCommandApi {
    private final PaperTable papers;
    private final PaperFiling filing;
    private final KnownIssues issues;
    private final References references;
    private final TableImport tables;

    ImportCommandApi(
            PaperTable papers, PaperFiling filing, KnownIssues issues, References references, TableImport tables) {
        this.papers = papers;
        this.filing = filing;
        this.issues = issues;
        this.references = references;
        this.tables = tables;
    }

    @PostMapping("/import")
    @AllowedRoles(Roles.SECRETARY)
    TableReport importIssues(
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Caller caller,
            Submission submission,
            Locale language) {
        Table read = PaperTable.table(table);
        PaperFiling.Desk desk = filing.desk(caller, references.terms(caller.tenant()));
        List<PaperIssue> found = papers.issues(read, desk.today());
        Map<String, IssueState> there =
                issues.states(found.stream().map(desk::id).toList());
        List<Wish> wishes = found.stream()
                .map(issue -> new Wish(
                        issue.reference(),
                        desk.id(issue),
                        there.containsKey(desk.id(issue)) ? Wish.Effect.UNCHANGED : Wish.Effect.ADDED,
                        () -> filing.file(issue, desk)))
                .toList();
        if (dryRun) {
            return tables.attempt(read, wishes, language);
        }
        TableReport filed = tables.takeOver(read, wishes, submission);
        List<Accepted> assigned = submission.sendAll(assignments(found, there, desk));
        return assigned.isEmpty() ? filed : filed.reaching(assigned.getLast().upTo());
    }

    /** Also of an issue that was filed when the table came before and then never reached its agency. */
    private static List<Part> assignments(
            List<PaperIssue> found, Map<String, IssueState> there, PaperFiling.Desk desk) {
        List<Part> parts = new ArrayList<>();
        for (PaperIssue issue : found) {
            IssueState state = there.getOrDefault(desk.id(issue), IssueState.FILED);
            if (issue.agency() != null && state == IssueState.FILED) {
                parts.add(
                        new Part("assigned/" + issue.reference(), desk.id(issue), desk.assign(issue, issue.agency())));
            }
        }
        return parts;
    }
}
