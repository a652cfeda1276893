package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.PhotoSending;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where people show photos with an issue. */
@Controller
@RequestMapping("/issues/{id}/evidence")
final class EvidencePage {
    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;
    private final PhotoSending photos;
    private final Refusals refusals;

    EvidencePage(IssueService issues, Registers registers, IssueMoves moves, PhotoSending photos, Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
        this.photos = photos;
        this.refusals = refusals;
    }

    @GetMapping
    String form(@PathVariable String id, Model page) {
        return show(issues.issue(id, null), EvidenceForm.fresh(), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @ModelAttribute("form") EvidenceForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model page,
            HttpServletResponse response) {
        EvidenceForm filled;
        try {
            filled = form.showing(photos.send(form.photos(), files));
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(issues.issue(id, null), form, page);
        }
        return moves.move(
                id, "evidence", filled.body(), filled.sending(), page, response, issue -> show(issue, filled, page));
    }

    private String show(Issue issue, EvidenceForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        return "issue/evidence";
    }
}
