package org.prachakhom.gateway.pages.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.PhotoSending;
import org.prachakhom.gateway.pages.form.ReadyTexts;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.pages.issue.IssueMoves;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an officer does with one issue: start it, report on it, put it off, say that it is done, give it away. */
@Controller
@RequestMapping("/issues/{id}/{step:start|progress|claim|deferral|resumption|transfer|return}")
final class WorkPage {
    /** The steps for which texts are kept ready, and what these are called there. */
    private static final Map<String, String> READY =
            Map.of("progress", "PROGRESS", "claim", "CLAIM", "return", "RETURN", "deferral", "DEFER");

    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;
    private final ReadyTexts readyTexts;
    private final PhotoSending photos;
    private final Refusals refusals;

    WorkPage(
            IssueService issues,
            Registers registers,
            IssueMoves moves,
            ReadyTexts readyTexts,
            PhotoSending photos,
            Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
        this.readyTexts = readyTexts;
        this.photos = photos;
        this.refusals = refusals;
    }

    @GetMapping
    String form(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String template,
            Model page) {
        Issue issue = issues.issue(id, null);
        String text = readyTexts.text(READY.getOrDefault(step, ""), template);
        return show(issue, step, WorkForm.with(step, text).on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") WorkForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model page,
            HttpServletResponse response) {
        WorkForm filled;
        try {
            filled = form.showing(photos.send(form.photos(), files));
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Issue issue = issues.issue(id, null);
            return show(issue, step, form.on(issue.version()), page);
        }
        return moves.move(
                id,
                step,
                filled.body(step),
                filled.sending(),
                page,
                response,
                issue -> show(issue, step, filled.on(issue.version()), page));
    }

    private String show(Issue issue, String step, WorkForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        if (READY.containsKey(step)) {
            readyTexts.offer(READY.getOrDefault(step, ""), page);
        }
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
