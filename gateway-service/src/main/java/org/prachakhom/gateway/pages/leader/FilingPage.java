package org.prachakhom.gateway.pages.leader;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.prachakhom.gateway.pages.client.RegisterService.Category;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.pages.issue.NextMeeting;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a leader files an issue: one page, few taps. */
@Controller
@RequestMapping("/leader/issues/new")
final class FilingPage {
    private final IssueService issues;
    private final Registers registers;
    private final NextMeeting nextMeeting;
    private final Refusals refusals;

    FilingPage(IssueService issues, Registers registers, NextMeeting nextMeeting, Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.nextMeeting = nextMeeting;
        this.refusals = refusals;
    }

    @GetMapping
    String form(SignedIn me, @RequestParam(required = false) @Nullable String community, Model page) {
        Meeting meeting = nextMeeting.find();
        String first = me.communities().isEmpty() ? null : me.communities().getFirst();
        FilingForm form = FilingForm.fresh(
                community == null ? first : community, meeting != null && meeting.opened() ? meeting.id() : null);
        return show(form, me, meeting, page);
    }

    @PostMapping
    String file(@ModelAttribute("form") FilingForm form, SignedIn me, Model page, HttpServletResponse response) {
        try {
            Accepted filed = issues.file(form.body(), form.sending());
            return "redirect:/issues/" + filed.id() + "?done=filed&atLeast=" + filed.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(form, me, nextMeeting.find(), page);
        }
    }

    private String show(FilingForm form, SignedIn me, @Nullable Meeting meeting, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("communities", me.communities());
        page.addAttribute("names", registers.names());
        page.addAttribute(
                "categories",
                registers.categories().stream().filter(Category::active).toList());
        page.addAttribute("openMeeting", meeting != null && meeting.opened() ? meeting : null);
        return "leader/filing";
    }
}
