package org.prachakhom.gateway.pages.issue;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All issues of the municipality, narrowed as the reader or a figure asks. */
@Controller
final class IssueListPage {
    private final IssueService issues;
    private final Registers registers;

    IssueListPage(IssueService issues, Registers registers) {
        this.issues = issues;
        this.registers = registers;
    }

    /** What the list is narrowed to, in the words of the API. */
    record Search(
            @Nullable String state,
            @Nullable String open,
            @Nullable String verified,
            @Nullable String outcome,
            @Nullable String month,
            @Nullable String community,
            @Nullable String agency,
            @Nullable String unassigned,
            @Nullable String category,
            @Nullable String overdue,
            @Nullable String meeting,
            @Nullable String cursor) {

        /** Whether it is narrowed by what only a figure asks for. */
        public boolean narrowedByFigure() {
            return Stream.of(open, verified, outcome, month, unassigned, meeting)
                    .anyMatch(Objects::nonNull);
        }

        Filter filter() {
            return Filter.first(25)
                    .with("state", state)
                    .with("open", open)
                    .with("verified", verified)
                    .with("outcome", outcome)
                    .with("month", month)
                    .with("community", community)
                    .with("agency", agency)
                    .with("unassigned", unassigned)
                    .with("category", category)
                    .with("overdue", overdue)
                    .with("meeting", meeting)
                    .with("cursor", cursor);
        }
    }

    @GetMapping("/issues")
    String list(@ModelAttribute("search") Search search, Model page) {
        page.addAttribute("issues", issues.issues(search.filter().parameters()));
        page.addAttribute("names", registers.names());
        return "issue/list";
    }
}
