package org.prachakhom.gateway.pages.issue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.RegisterService.Category;
import org.prachakhom.gateway.pages.client.RegisterService.Question;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around an issue. Each part is left out where it cannot be asked or this reader may not see it. */
@Component
final class Surroundings {
    /** As many duplicates as anybody reads. */
    private static final int DUPLICATES = 50;

    private final IssueService issues;
    private final MeetingService meetings;
    private final Registers registers;

    Surroundings(IssueService issues, MeetingService meetings, Registers registers) {
        this.issues = issues;
        this.meetings = meetings;
        this.registers = registers;
    }

    void show(Issue issue, Model page) {
        page.addAttribute("names", registers.names());
        page.addAttribute("meeting", ofId(issue.meetingId(), id -> meetings.meeting(id, null)
                .meeting()));
        page.addAttribute("target", ofId(issue.mergedInto(), id -> issues.issue(id, null)));
        page.addAttribute("earlier", ofId(issue.recurrenceOf(), id -> issues.issue(id, null)));
        page.addAttribute("duplicates", duplicates(issue));
        page.addAttribute("questions", issue.answers() == null ? Map.of() : questions(issue.category()));
        page.addAttribute("held", orNull(() -> issues.responsibility(issue.id())));
    }

    private List<Issue> duplicates(Issue issue) {
        if (issue.duplicates() == null || issue.duplicates() == 0) {
            return List.of();
        }
        List<Issue> found = orNull(() -> issues.issues(
                        Filter.first(DUPLICATES).with("mergedInto", issue.id()).parameters())
                .items());
        return found == null ? List.of() : found;
    }

    private Map<String, String> questions(String code) {
        List<Category> categories = orNull(registers::categories);
        return categories == null
                ? Map.of()
                : categories.stream()
                        .filter(category -> category.code().equals(code))
                        .flatMap(category -> category.asks().stream())
                        .collect(Collectors.toMap(Question::code, Question::text));
    }

    private static <T> @Nullable T ofId(@Nullable String id, Function<String, T> ask) {
        return id == null ? null : orNull(() -> ask.apply(id));
    }

    private static <T> @Nullable T orNull(Supplier<T> ask) {
        try {
            return ask.get();
        } catch (ServiceProblem problem) {
            return null;
        }
    }
}
