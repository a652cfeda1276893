package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How an issue ends without a fix: the secretary declines it, or who raised it takes it back. */
@Controller
@RequestMapping("/issues/{id}/{step:decline|withdrawal}")
final class ClosingPage {
    private final IssueService issues;
    private final Registers registers;
    private final Refusals refusals;

    ClosingPage(IssueService issues, Registers registers, Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.refusals = refusals;
    }

    @GetMapping
    String form(@PathVariable String id, @PathVariable String step, Model page) {
        Issue issue = issues.issue(id, null);
        return show(issue, step, ClosingForm.empty().on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") ClosingForm form,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted done = issues.move(id, step, form.body(), form.sending());
            return "redirect:/issues/" + id + "?done=" + step + "&atLeast=" + done.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Issue issue = issues.issue(id, null);
            return show(issue, step, form.on(issue.version()), page);
        }
    }

    private String show(Issue issue, String step, ClosingForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        return "issue/" + step;
    }
}
