package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.MeetingService.Agenda;
import org.prachakhom.gateway.pages.client.MeetingService.Sitting;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.FormKey;
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

/** One meeting with its agenda; the secretary opens it, adds an issue a line, and closes it. */
@Controller
@RequestMapping("/meetings/{id}")
final class MeetingPage {
    private final MeetingService meetings;
    private final IssueService issues;
    private final LineMeaning meaning;
    private final Registers registers;
    private final MeetingNames meetingNames;
    private final Refusals refusals;

    MeetingPage(
            MeetingService meetings,
            IssueService issues,
            LineMeaning meaning,
            Registers registers,
            MeetingNames meetingNames,
            Refusals refusals) {
        this.meetings = meetings;
        this.issues = issues;
        this.meaning = meaning;
        this.registers = registers;
        this.meetingNames = meetingNames;
        this.refusals = refusals;
    }

    @GetMapping
    String meeting(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String atLeast,
            SignedIn me,
            Model page) {
        return show(id, atLeast, LineForm.empty(), me, page);
    }

    /** {@code step} is opening or closing. */
    @PostMapping("/{step:opening|closing}")
    String move(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam String key,
            @RequestParam String version,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted moved = meetings.move(id, step, Map.of(), new Sending(key, version));
            return "redirect:/meetings/" + id + "?done=" + step + "&atLeast=" + moved.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, LineForm.empty(), me, page);
        }
    }

    @PostMapping("/lines")
    String line(
            @PathVariable String id,
            @ModelAttribute("line") LineForm line,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted filed = issues.file(meaning.body(line, id, me), line.sending());
            return "redirect:/meetings/" + id + "?done=line&atLeast=" + filed.upTo() + "#line";
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, null, line, me, page);
        }
    }

    private String show(String id, @Nullable String atLeast, LineForm line, SignedIn me, Model page) {
        Sitting sitting = Fresh.read(atLeast, from -> meetings.meeting(id, from));
        Agenda agenda = Fresh.read(atLeast, from -> meetings.agenda(id, from));
        boolean secretary = me.is("SECRETARY");
        page.addAttribute("sitting", sitting);
        page.addAttribute("meeting", sitting.meeting());
        page.addAttribute("name", meetingNames.of(sitting.meeting()));
        page.addAttribute("agenda", agenda);
        page.addAttribute("line", line);
        page.addAttribute("secretary", secretary);
        page.addAttribute("key", FormKey.fresh());
        page.addAttribute("names", registers.names());
        if (secretary) {
            page.addAttribute("communities", registers.communities());
            page.addAttribute("categories", registers.categories());
        }
        return "secretary/meeting";
    }
}
