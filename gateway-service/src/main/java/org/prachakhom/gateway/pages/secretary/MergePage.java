package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.IssueService.LookAlike;
import org.prachakhom.gateway.pages.client.IssueService.SeenPlace;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.pages.issue.IssueMoves;
import org.prachakhom.gateway.pages.issue.LookAlikes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the secretary makes two filings of one matter one, and parts them again. Either way it is the target that decides. */
@Controller
@RequestMapping("/issues/{id}")
final class MergePage {
    private static final int FOUND = 10;

    private final IssueService issues;
    private final Registers registers;
    private final LookAlikes lookAlikes;
    private final IssueMoves moves;
    private final Refusals refusals;

    MergePage(IssueService issues, Registers registers, LookAlikes lookAlikes, IssueMoves moves, Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.lookAlikes = lookAlikes;
        this.moves = moves;
        this.refusals = refusals;
    }

    /** The duplicate's page: first which issue it is one with, then both side by side. */
    @GetMapping("/merge")
    String choose(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String q,
            Model page) {
        Issue duplicate = issues.issue(id, null);
        if (target != null && !target.isBlank()) {
            return compare(duplicate, issues.issue(target, null), page);
        }
        page.addAttribute("issue", duplicate);
        page.addAttribute("names", registers.names());
        page.addAttribute("q", q);
        page.addAttribute("found", found(q, id));
        page.addAttribute("alike", alike(duplicate));
        return "secretary/merge-choice";
    }

    @PostMapping("/merge")
    String merge(
            @PathVariable String id, @ModelAttribute("form") MergeForm form, Model page, HttpServletResponse response) {
        String target = String.valueOf(form.target());
        try {
            Accepted done = issues.move(target, "merge", form.body(), form.sending());
            return "redirect:/issues/" + target + "?done=merge&atLeast=" + done.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return compare(issues.issue(id, null), issues.issue(target, null), page);
        }
    }

    /** The target's page: which of those that follow it goes its own way again. */
    @GetMapping("/unmerge")
    String part(@PathVariable String id, @RequestParam String duplicate, Model page) {
        return part(issues.issue(id, null), duplicate, page);
    }

    @PostMapping("/unmerge")
    String unmerge(
            @PathVariable String id, @ModelAttribute("form") MergeForm form, Model page, HttpServletResponse response) {
        return moves.move(
                id,
                "unmerge",
                form.body(),
                form.sending(),
                page,
                response,
                target -> part(target, String.valueOf(form.duplicate()), page));
    }

    private String compare(Issue duplicate, Issue target, Model page) {
        page.addAttribute("issue", duplicate);
        page.addAttribute("target", target);
        page.addAttribute("form", MergeForm.of(target.id(), duplicate.id(), target.version()));
        page.addAttribute("names", registers.names());
        return "secretary/merge";
    }

    private String part(Issue target, String duplicate, Model page) {
        page.addAttribute("target", target);
        page.addAttribute("issue", issues.issue(duplicate, null));
        page.addAttribute("form", MergeForm.of(target.id(), duplicate, target.version()));
        page.addAttribute("names", registers.names());
        return "secretary/unmerge";
    }

    private List<Issue> found(@Nullable String words, String id) {
        return words == null || words.isBlank()
                ? List.of()
                : issues.issues(Filter.first(FOUND).with("q", words.strip()).parameters()).items().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList();
    }

    private List<LookAlike> alike(Issue issue) {
        SeenPlace place = issue.place();
        return lookAlikes
                .of(issue.category(), issue.community(), issue.title(), place == null ? null : place.words())
                .stream()
                .filter(each -> !each.id().equals(issue.id()) && each.offer().equals("DUPLICATE"))
                .toList();
    }
}
