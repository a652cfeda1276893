package org.prachakhom.gateway.pages.issue;

import java.util.List;
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
    private static final List<String> ORDERS = List.of("NEWEST", "DUE", "TITLE");

    private final IssueService issues;
    private final Registers registers;

    IssueListPage(IssueService issues, Registers registers) {
        this.issues = issues;
        this.registers = registers;
    }

    /** What the list is narrowed to, and its order, in the words of the API. */
    record Search(
            @Nullable String q,
            @Nullable String state,
            @Nullable String open,
            @Nullable String verified,
            @Nullable String outcome,
            @Nullable String month,
            @Nullable String community,
            @Nullable String agency,
            @Nullable String unassigned,
            @Nullable String category,
            @Nullable String kind,
            @Nullable String priority,
            @Nullable String deferred,
            @Nullable String bbox,
            @Nullable String overdue,
            @Nullable String meeting,
            @Nullable String from,
            @Nullable String to,
            @Nullable String recurrence,
            @Nullable String reopened,
            @Nullable String escalated,
            @Nullable String contributor,
            @Nullable String mergedInto,
            @Nullable String sort,
            @Nullable String cursor) {

        /** Whether it is narrowed by what only a figure, or the page of an issue, asks for. */
        public boolean narrowedByFigure() {
            return Stream.of(open, verified, outcome, month, unassigned, meeting, mergedInto, bbox)
                    .anyMatch(Objects::nonNull);
        }

        /** Whether it is narrowed by one of the rarer questions, which then stand open. */
        public boolean narrowedFurther() {
            return Stream.of(from, to, kind, priority, deferred, recurrence, reopened, escalated, contributor)
                    .anyMatch(value -> value != null && !value.isBlank());
        }

        /** Whether it is narrowed by what the name of a mark asks for. */
        public boolean marked(String mark) {
            return "true".equals(filter().parameters().getFirst(mark));
        }

        /** The order in which it is shown. */
        public String order() {
            return sort != null && ORDERS.contains(sort) ? sort : ORDERS.getFirst();
        }

        Filter filter() {
            return Filter.first(25)
                    .with("q", q)
                    .with("state", state)
                    .with("open", open)
                    .with("verified", verified)
                    .with("outcome", outcome)
                    .with("month", month)
                    .with("community", community)
                    .with("agency", agency)
                    .with("unassigned", unassigned)
                    .with("category", category)
                    .with("kind", kind)
                    .with("priority", priority)
                    .with("deferred", deferred)
                    .with("bbox", bbox)
                    .with("overdue", overdue)
                    .with("meeting", meeting)
                    .with("from", from)
                    .with("to", to)
                    .with("recurrence", recurrence)
                    .with("reopened", reopened)
                    .with("escalated", escalated)
                    .with("contributor", contributor)
                    .with("mergedInto", mergedInto)
                    .with("sort", sort)
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
