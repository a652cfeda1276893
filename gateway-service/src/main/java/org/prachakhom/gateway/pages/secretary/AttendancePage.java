package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.People;
import org.prachakhom.gateway.pages.People.Leaders;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.MeetingService.Count;
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

/** Who is there: one tick a community, and whether somebody came in the leader's place or from afar. */
@Controller
@RequestMapping("/meetings/{id}/attendance")
final class AttendancePage {
    private final MeetingService meetings;
    private final Registers registers;
    private final People people;
    private final Refusals refusals;

    AttendancePage(MeetingService meetings, Registers registers, People people, Refusals refusals) {
        this.meetings = meetings;
        this.registers = registers;
        this.people = people;
        this.refusals = refusals;
    }

    /** The codes of the communities that were ticked. */
    record TickForm(
            @Nullable String key,
            @Nullable List<String> present,
            @Nullable List<String> substitute,
            @Nullable List<String> online) {

        /** Whether the community's leader, or somebody in their place, is ticked. */
        public boolean has(String community) {
            return present != null && present.contains(community);
        }

        /** Whether somebody else came. */
        public boolean substitutes(String community) {
            return substitute != null && substitute.contains(community);
        }

        /** Whether they take part from afar. */
        public boolean isOnline(String community) {
            return online != null && online.contains(community);
        }
    }

    @GetMapping
    String form(@PathVariable String id, Model page) {
        return show(id, new TickForm(FormKey.fresh(), List.of(), List.of(), List.of()), page);
    }

    @PostMapping
    String record(
            @PathVariable String id,
            @ModelAttribute("form") TickForm form,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        Leaders leaders = people.leaders(me.municipality());
        List<Map<String, Object>> attendees = form.present() == null
                ? List.of()
                : form.present().stream()
                        .map(community -> attendee(community, form, leaders))
                        .toList();
        try {
            Sending sending = FormKey.sending(form.key(), null);
            Accepted recorded = meetings.move(id, "attendance", Map.of("attendees", attendees), sending);
            return "redirect:/meetings/" + id + "?done=attendance&atLeast=" + recorded.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return show(id, form, page);
        }
    }

    private static Map<String, Object> attendee(String community, TickForm form, Leaders leaders) {
        return Map.of(
                "person",
                leaders.of(community),
                "group",
                "LEADERS",
                "community",
                community,
                "mode",
                form.isOnline(community) ? "ONLINE" : "ON_SITE",
                "substitute",
                form.substitutes(community));
    }

    private String show(String id, TickForm form, Model page) {
        Sitting sitting = meetings.meeting(id, null);
        page.addAttribute("sitting", sitting);
        page.addAttribute("meeting", sitting.meeting());
        page.addAttribute("form", form);
        page.addAttribute("communities", registers.communities());
        page.addAttribute(
                "here",
                sitting.byCommunity().stream()
                        .filter(count -> count.present() > 0)
                        .map(Count::of)
                        .collect(Collectors.toSet()));
        return "secretary/attendance";
    }
}
