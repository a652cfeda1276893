package org.prachakhom.gateway.pages.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

    /** The forms of the page, each as it was typed or still empty. */
    private record Typed(SurveyForm survey, VerdictForm verdict, ReopeningForm reopening, RecheckForm recheck) {
        static Typed nothing(SignedIn me) {
            return new Typed(SurveyForm.of(me.sub()), VerdictForm.empty(), ReopeningForm.empty(), RecheckForm.empty());
        }

        Typed with(SurveyForm form) {
            return new Typed(form, verdict, reopening, recheck);
        }

        Typed with(VerdictForm form) {
            return new Typed(survey, form, reopening, recheck);
        }

        Typed with(ReopeningForm form) {
            return new Typed(survey, verdict, form, recheck);
        }

        Typed with(RecheckForm form) {
            return new Typed(survey, verdict, reopening, form);
        }
    }

    @GetMapping
    String file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String atLeast,
            SignedIn me,
            Model page) {
        return show(id, atLeast, me, Typed.nothing(me), page);
    }

    @PostMapping("/surveys")
    String survey(
            @PathVariable String id,
            @ModelAttribute("survey") SurveyForm typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        SurveyForm survey = typed;
        try {
            survey = typed.showing(photos.send(typed.photos(), files));
            Accepted recorded = committee.survey(id, survey.body(team.of(me)), survey.sending());
            return "redirect:/follow-ups/" + id + "?done=survey&atLeast=" + recorded.upTo() + "#decision";
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, Typed.nothing(me).with(survey), page);
        }
    }

    @PostMapping("/verdict")
    String decide(
            @PathVariable String id,
            @ModelAttribute("verdict") VerdictForm verdict,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted given = committee.verdict(id, verdict.body(), verdict.sending());
            return "redirect:/follow-ups/" + id + "?done=verdict&atLeast=" + given.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, Typed.nothing(me).with(verdict), page);
        }
    }

    @PostMapping("/reopening")
    String answer(
            @PathVariable String id,
            @ModelAttribute("reopening") ReopeningForm reopening,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted given = committee.reopening(id, reopening.body(), reopening.sending());
            return "redirect:/follow-ups/" + id + "?done=reopening&atLeast=" + given.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, Typed.nothing(me).with(reopening), page);
        }
    }

    @PostMapping("/recheck")
    String lookAgain(
            @PathVariable String id,
            @ModelAttribute("recheck") RecheckForm recheck,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted found = committee.recheck(id, recheck.body(), recheck.sending());
            return "redirect:/follow-ups/" + id + "?done=recheck&atLeast=" + found.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, me, Typed.nothing(me).with(recheck), page);
        }
    }

    private String show(String id, @Nullable String atLeast, SignedIn me, Typed typed, Model page) {
        CaseFile file = Fresh.read(atLeast, from -> committee.file(id, from));
        page.addAttribute("file", file);
        page.addAttribute("case", file.followUp());
        page.addAttribute("claims", claims(id));
        page.addAttribute("photos", photosOf(id));
        page.addAttribute("team", team.of(me));
        page.addAttribute("survey", typed.survey());
        page.addAttribute("verdict", typed.verdict());
        page.addAttribute("reopening", typed.reopening());
        page.addAttribute("recheck", typed.recheck());
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
