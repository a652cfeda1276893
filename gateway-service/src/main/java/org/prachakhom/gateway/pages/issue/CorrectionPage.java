package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where who raised an issue, or the secretary, puts its words right before an agency holds it. */
@Controller
@RequestMapping("/issues/{id}/correction")
final class CorrectionPage {
    private final IssueService issues;
    private final Refusals refusals;

    CorrectionPage(IssueService issues, Refusals refusals) {
        this.issues = issues;
        this.refusals = refusals;
    }

    @GetMapping
    String form(@PathVariable String id, Model page) {
        Issue issue = issues.issue(id, null);
        return show(issue, CorrectionForm.of(issue), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @ModelAttribute("form") CorrectionForm form,
            Model page,
            HttpServletResponse response) {
        Issue issue = issues.issue(id, null);
        try {
            Accepted done = issues.move(id, "correction", form.body(issue), form.sending());
            return "redirect:/issues/" + id + "?done=correction&atLeast=" + done.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(issue, form.on(issue), page);
        }
    }

    private static String show(Issue issue, CorrectionForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        return "issue/correction";
    }
}
