package org.prachakhom.gateway.pages.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.CommitteeService;
import org.prachakhom.gateway.pages.client.CommitteeService.CaseFile;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Deed;
import org.prachakhom.gateway.pages.client.IssueService.ShownPhoto;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.PhotoSending;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The file of one case: what the agency claims, what the team saw, and the forms for a visit, for the verdict, for a second look, and for who disputes it. */
@Controller
@RequestMapping("/follow-ups/{id}")
final class CasePage {
    private final CommitteeService committee;
    private final IssueService issues;
    private final Team team;
    private final PhotoSending photos;
    private final Refusals refusals;

    CasePage(CommitteeService committee, IssueService issues, Team team, PhotoSending photos, Refusals refusals) {
        this.committee = committee;
        this.issues = issues;
        this.team = team;
        this.photos = photos;
        this.refusals = refusals;
    }

    @GetMapping
    String file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String atLeast,
            SignedIn me,
            Model page) {
        return show(id, atLeast, me, page);
    }

    @PostMapping("/surveys")
    String survey(
            @PathVariable String id,
            @ModelAttribute("survey") SurveyForm typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            SurveyForm survey = typed.showing(photos.send(typed.photos(), files));
            page.addAttribute("survey", survey);
            Accepted recorded = committee.survey(id, survey.body(team.of(me)), survey.sending());
            return "redirect:/follow-ups/" + id + "?done=survey&atLeast=" + recorded.upTo() + "#decision";
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, page);
        }
    }

    @PostMapping("/verdict")
    String decide(
            @PathVariable String id,
            @ModelAttribute("verdict") VerdictForm verdict,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        return settle(
                id, "verdict", () -> committee.verdict(id, verdict.body(), verdict.sending()), me, page, response);
    }

    @PostMapping("/reopening")
    String answer(
            @PathVariable String id,
            @ModelAttribute("reopening") ReopeningForm reopening,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        return settle(
                id,
                "reopening",
                () -> committee.reopening(id, reopening.body(), reopening.sending()),
                me,
                page,
                response);
    }

    @PostMapping("/recheck")
    String lookAgain(
            @PathVariable String id,
            @ModelAttribute("recheck") RecheckForm recheck,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        return settle(
                id, "recheck", () -> committee.recheck(id, recheck.body(), recheck.sending()), me, page, response);
    }

    /** Sends a decision; one that is refused comes back as it was typed. */
    private String settle(
            String id,
            String done,
            Supplier<Accepted> decision,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            return "redirect:/follow-ups/" + id + "?done=" + done + "&atLeast="
                    + decision.get().upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, page);
        }
    }

    /** A form that was sent is in the page already, as it was typed; the others are empty. */
    private String show(String id, @Nullable String atLeast, SignedIn me, Model page) {
        page.mergeAttributes(Map.of(
                "survey", SurveyForm.of(me.sub()),
                "verdict", VerdictForm.empty(),
                "reopening", ReopeningForm.empty(),
                "recheck", RecheckForm.empty()));
        CaseFile file = Fresh.read(atLeast, from -> committee.file(id, from));
        page.addAttribute("file", file);
        page.addAttribute("case", file.followUp());
        page.addAttribute("claims", claims(id));
        page.addAttribute("photos", photosOf(id));
        page.addAttribute("team", team.of(me));
        return "followup/case";
    }

    /** What shows the work, by the version of the claim; left out like the words. */
    private Map<Long, List<String>> photosOf(String id) {
        try {
            return issues.photos(id, null).items().stream()
                    .collect(groupingBy(ShownPhoto::version, mapping(ShownPhoto::photo, toList())));
        } catch (ServiceProblem problem) {
            return Map.of();
        }
    }

    /** What the agency said each time; the case stands without it while the issue cannot be asked. */
    private List<Deed> claims(String id) {
        try {
            return issues.history(id, null).items().stream()
                    .filter(deed -> deed.type().equals("issue.resolution-claimed"))
                    .toList();
        } catch (ServiceProblem problem) {
            return List.of();
        }
    }
}
