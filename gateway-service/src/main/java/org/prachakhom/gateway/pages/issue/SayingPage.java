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

/** Where people comment on an issue, say how content they are with its result, or ask to open it again. */
@Controller
@RequestMapping("/issues/{id}/{step:comments|rating|reopen-request}")
final class SayingPage {
    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;
    private final ReadyTexts readyTexts;

    SayingPage(IssueService issues, Registers registers, IssueMoves moves, ReadyTexts readyTexts) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
        this.readyTexts = readyTexts;
    }

    /** {@code text} is what was already written elsewhere, as while filing the same matter again. */
    @GetMapping
    String form(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String template,
            Model page) {
        Issue issue = issues.issue(id, null);
        String ready = readyTexts.text("COMMENT", template);
        return show(issue, step, SayingForm.with(ready == null ? text : ready).on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") SayingForm form,
            Model page,
            HttpServletResponse response) {
        return moves.move(
                id,
                step,
                form.body(step),
                form.sending(step),
                page,
                response,
                issue -> show(issue, step, form.on(issue.version()), page));
    }

    private String show(Issue issue, String step, SayingForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        if (step.equals("comments")) {
            readyTexts.offer("COMMENT", page);
        }
        return "issue/" + step;
    }
}
