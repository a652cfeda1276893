package org.prachakhom.gateway.pages.leader;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.LookAlike;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.prachakhom.gateway.pages.client.RegisterService.Category;
import org.prachakhom.gateway.pages.client.RegisterService.Question;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.PhotoSending;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.pages.issue.LookAlikes;
import org.prachakhom.gateway.pages.issue.NextMeeting;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a leader files an issue: one page, few taps; a second one only where something looks like it or more is asked. */
@Controller
@RequestMapping("/leader/issues/new")
final class FilingPage {
    private final IssueService issues;
    private final Registers registers;
    private final NextMeeting nextMeeting;
    private final LookAlikes lookAlikes;
    private final PhotoSending photos;
    private final Refusals refusals;

    FilingPage(
            IssueService issues,
            Registers registers,
            NextMeeting nextMeeting,
            LookAlikes lookAlikes,
            PhotoSending photos,
            Refusals refusals) {
        this.issues = issues;
        this.registers = registers;
        this.nextMeeting = nextMeeting;
        this.lookAlikes = lookAlikes;
        this.photos = photos;
        this.refusals = refusals;
    }

    @GetMapping
    String form(SignedIn me, @RequestParam(required = false) @Nullable String community, Model page) {
        Meeting meeting = nextMeeting.find();
        String first = me.communities().isEmpty() ? null : me.communities().getFirst();
        FilingForm form = FilingForm.fresh(
                community == null ? first : community, meeting != null && meeting.opened() ? meeting.id() : null);
        page.addAttribute("sent", Map.of());
        return show(form, me, meeting, page);
    }

    /** Files it; first shows what looks like it, and asks what its category asks, where there is either. */
    @PostMapping
    String file(
            @ModelAttribute("form") FilingForm typed,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("sent", sent);
        FilingForm form;
        try {
            form = typed.showing(photos.send(typed.photos(), files));
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(typed, me, nextMeeting.find(), page);
        }
        page.addAttribute("form", form);
        if (form.canBeCompared() && showsMore(form, page)) {
            return check(page);
        }
        try {
            Accepted filed = issues.file(form.body(sent), form.sending());
            return form.hasPhotos()
                    ? withPhotos(filed, form)
                    : "redirect:/issues/" + filed.id() + "?done=filed&atLeast=" + filed.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            boolean aboutAnswers = problem.document().faults().stream()
                    .anyMatch(fault -> String.valueOf(fault.pointer()).startsWith("/answers"));
            return aboutAnswers && showsMore(form, page) ? check(page) : show(form, me, nextMeeting.find(), page);
        }
    }

    /** The photos follow the issue, which stands without them too: then its page says that they are to be sent again. */
    private String withPhotos(Accepted filed, FilingForm form) {
        try {
            Accepted shown = issues.move(filed.id(), "evidence", form.evidence(), form.sendingPhotos());
            return "redirect:/issues/" + filed.id() + "?done=filed&atLeast=" + shown.upTo();
        } catch (ServiceProblem problem) {
            return "redirect:/issues/" + filed.id() + "?done=filed-without-photos&atLeast=" + filed.upTo();
        }
    }

    /** Whether there is anything to see before it is filed. */
    private boolean showsMore(FilingForm form, Model page) {
        List<LookAlike> alike = lookAlikes.of(form.category(), form.community(), form.title(), form.placeWords());
        List<Question> questions = registers.categories().stream()
                .filter(category -> category.code().equals(form.category()))
                .flatMap(category -> category.asks().stream())
                .toList();
        page.addAttribute("alike", alike);
        page.addAttribute("questions", questions);
        return !alike.isEmpty() || !questions.isEmpty();
    }

    private String check(Model page) {
        page.addAttribute("names", registers.names());
        return "leader/filing-check";
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
