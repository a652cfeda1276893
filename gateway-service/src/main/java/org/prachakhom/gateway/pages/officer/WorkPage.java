package org.prachakhom.gateway.pages.officer;

import jakarta.servlet.http.HttpServletResponse;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.issue.IssueMoves;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an officer does with one issue: start it, report on it, say that it is done, give it away. */
@Controller
@RequestMapping("/issues/{id}/{step:start|progress|claim|transfer|return}")
final class WorkPage {
    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;

    WorkPage(IssueService issues, Registers registers, IssueMoves moves) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
    }

    @GetMapping
    String form(@PathVariable String id, @PathVariable String step, Model page) {
        Issue issue = issues.issue(id, null);
        return show(issue, step, WorkForm.empty().on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") WorkForm form,
            Model page,
            HttpServletResponse response) {
        return moves.move(
                id,
                step,
                form.body(step),
                form.sending(),
                page,
                response,
                issue -> show(issue, step, form.on(issue.version()), page));
    }

    private String show(Issue issue, String step, WorkForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        if (step.equals("transfer")) {
            page.addAttribute(
                    "agencies",
                    registers.agencies().stream()
                            .filter(agency -> agency.active() && !agency.code().equals(issue.agency()))
                            .toList());
        }
        return "officer/" + step;
    }
}
