package org.prachakhom.gateway.pages.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Deed;
import org.prachakhom.gateway.pages.client.IssueService.Filer;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.MeetingService;
import org.prachakhom.gateway.pages.client.MeetingService.Meeting;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The story of one issue in words, how it stands, and what the reader can do about it now. */
@Controller
final class IssuePage {
    private final IssueService issues;
    private final MeetingService meetings;
    private final Registers registers;

    IssuePage(IssueService issues, MeetingService meetings, Registers registers) {
        this.issues = issues;
        this.meetings = meetings;
        this.registers = registers;
    }

    @GetMapping("/issues/{id}")
    String story(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String atLeast,
            SignedIn me,
            Model page) {
        Issue issue = Fresh.read(atLeast, from -> issues.issue(id, from));
        Page<Deed> history = Fresh.read(atLeast, from -> issues.history(id, from));
        page.addAttribute("issue", issue);
        page.addAttribute("deeds", history.items());
        page.addAttribute("upTo", history.upTo());
        page.addAttribute("meeting", meeting(issue.meetingId()));
        page.addAttribute("names", registers.names());
        page.addAttribute("steps", Step.of(issue, me));
        page.addAttribute("key", FormKey.fresh());
        return "issue/story";
    }

    private @Nullable Meeting meeting(@Nullable String id) {
        try {
            return id == null ? null : meetings.meeting(id, null).meeting();
        } catch (ServiceProblem problem) {
            return null;
        }
    }

    /** What a reader can do with an issue now. The services decide; this only spares them the tries that cannot succeed. */
    enum Step {
        TRIAGE,
        START,
        PROGRESS,
        CLAIM,
        TRANSFER,
        RETURN,
        CORRECTION,
        DECLINE,
        WITHDRAWAL,
        VISIT,
        PUBLISH;

        static List<Step> of(Issue issue, SignedIn me) {
            List<Step> steps = new ArrayList<>(ofRole(issue, me));
            boolean raised = raisedBy(issue.filer(), me);
            if (raised && issue.waitsAtTheDesk() && !steps.contains(CORRECTION)) {
                steps.add(CORRECTION);
            }
            if (raised && issue.open() && !issue.state().equals("CLAIMED")) {
                steps.add(WITHDRAWAL);
            }
            return steps;
        }

        private static List<Step> ofRole(Issue issue, SignedIn me) {
            boolean works = me.is("OFFICER")
                    && me.agency() != null
                    && (me.agency().equals(issue.agency()) || me.agency().equals(issue.liaison()));
            return switch (issue.state()) {
                case "FILED", "RETURNED" -> only(me, "SECRETARY", TRIAGE, CORRECTION, DECLINE);
                case "ASSIGNED" ->
                    works ? List.of(START, PROGRESS, TRANSFER, RETURN) : only(me, "SECRETARY", TRIAGE, RETURN);
                case "IN_PROGRESS" ->
                    works ? List.of(CLAIM, PROGRESS, TRANSFER, RETURN) : only(me, "SECRETARY", TRIAGE, RETURN);
                case "CLAIMED" -> me.is("FOLLOW_UP") ? List.of(VISIT) : only(me, "SECRETARY", RETURN);
                case "VERIFIED", "DECLINED" -> only(me, "PUBLISHER", PUBLISH);
                default -> List.of();
            };
        }

        /** The last part of the key of its text. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static boolean raisedBy(@Nullable Filer filer, SignedIn me) {
            return filer != null
                    && (me.sub().equals(filer.subject()) || me.sub().equals(filer.onBehalfOf()));
        }

        private static List<Step> only(SignedIn me, String role, Step... steps) {
            return me.is(role) ? List.of(steps) : List.of();
        }
    }
}
