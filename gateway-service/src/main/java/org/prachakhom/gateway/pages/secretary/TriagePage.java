package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.RegisterService.Agency;
import org.prachakhom.gateway.pages.client.RegisterService.Category;
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

/** Triage and assignment on one page, because the secretary settles both at once. */
@Controller
@RequestMapping("/issues/{id}/triage")
final class TriagePage {
    private final IssueService issues;
    private final Registers registers;
    private final Refusals refusals;

    TriagePage(IssueService issues, Registers registers, Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.refusals = refusals;
    }

    @GetMapping
    String form(@PathVariable String id, Model page) {
        Issue issue = issues.issue(id, null);
        List<Category> categories = registers.categories();
        return show(issue, TriageForm.of(issue, usualAgency(categories, issue.category())), categories, page);
    }

    @PostMapping
    String settle(
            @PathVariable String id,
            @ModelAttribute("form") TriageForm form,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted assigned = settle(id, form);
            return "redirect:/issues/" + id + "?done=assigned&atLeast=" + assigned.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Issue issue = issues.issue(id, null);
            return show(issue, form.on(issue), registers.categories(), page);
        }
    }

    /** Two changes: the assignment follows the version that the triage made. */
    private Accepted settle(String id, TriageForm form) {
        String seen = form.version();
        if (form.settles(issues.issue(id, null))) {
            seen = String.valueOf(
                    issues.move(id, "triage", form.triageBody(), form.triage()).version());
        }
        return issues.move(id, "assignment", form.assignmentBody(), form.assignment(String.valueOf(seen)));
    }

    private String show(Issue issue, TriageForm form, List<Category> categories, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("categories", categories);
        page.addAttribute(
                "agencies", registers.agencies().stream().filter(Agency::active).toList());
        page.addAttribute("names", registers.names());
        return "secretary/triage";
    }

    private static @Nullable String usualAgency(List<Category> categories, String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .map(Category::agency)
                .findFirst()
                .orElse(null);
    }
}
