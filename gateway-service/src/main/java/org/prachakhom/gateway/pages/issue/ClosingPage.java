package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.form.ReadyTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an issue ends without a fix: the secretary declines it, or who raised it takes it back. */
@Controller
@RequestMapping("/issues/{id}/{step:decline|withdrawal}")
final class ClosingPage {
    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;
    private final ReadyTexts readyTexts;

    ClosingPage(IssueService issues, Registers registers, IssueMoves moves, ReadyTexts readyTexts) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
        this.readyTexts = readyTexts;
    }

    @GetMapping
    String form(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String template,
            Model page) {
        Issue issue = issues.issue(id, null);
        ClosingForm form = ClosingForm.with(readyTexts.text("DECLINE", template));
        return show(issue, step, form.on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") ClosingForm form,
            Model page,
            HttpServletResponse response) {
        return moves.move(
                id,
                step,
                form.body(),
                form.sending(),
                page,
                response,
                issue -> show(issue, step, form.on(issue.version()), page));
    }

    private String show(Issue issue, String step, ClosingForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        if (step.equals("decline")) {
            readyTexts.offer("DECLINE", page);
        }
        return "issue/" + step;
    }
}
