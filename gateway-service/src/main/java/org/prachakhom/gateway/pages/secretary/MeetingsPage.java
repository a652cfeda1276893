package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.pages.issue.NextMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of the municipality, and the form that schedules one. */
@Controller
@RequestMapping("/meetings")
final class MeetingsPage {
    private final MeetingService meetings;
    private final NextMeeting nextMeeting;
    private final Refusals refusals;

    MeetingsPage(MeetingService meetings, NextMeeting nextMeeting, Refusals refusals) {
        this.meetings = meetings;
        this.nextMeeting = nextMeeting;
        this.refusals = refusals;
    }

    /** A meeting as it is typed; {@code startsAt} is day and time in Bangkok. */
    record ScheduleForm(
            @Nullable String key,
            @Nullable String kind,
            @Nullable String number,
            @Nullable String startsAt,
            @Nullable String venue,
            @Nullable String expected) {

        Sending sending() {
            return FormKey.sending(key, null);
        }

        Map<String, Object> body() {
            return Body.empty()
                    .text("kind", kind)
                    .number("number", number)
                    .time("startsAt", startsAt)
                    .text("venue", venue)
                    .number("expected", expected)
                    .content();
        }
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String cursor, Model page) {
        page.addAttribute(
                "meetings",
                meetings.meetings(Filter.first(20).with("cursor", cursor).parameters()));
        page.addAttribute("next", nextMeeting.find());
        return "secretary/meetings";
    }

    @GetMapping("/new")
    String form(Model page) {
        page.addAttribute("form", new ScheduleForm(FormKey.fresh(), "MONTHLY_LEADERS", null, null, null, null));
        return "secretary/schedule";
    }

    @PostMapping("/new")
    String schedule(@ModelAttribute("form") ScheduleForm form, Model page, HttpServletResponse response) {
        try {
            Accepted scheduled = meetings.schedule(form.body(), form.sending());
            return "redirect:/meetings/" + scheduled.id() + "?done=scheduled&atLeast=" + scheduled.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return "secretary/schedule";
        }
    }
}
