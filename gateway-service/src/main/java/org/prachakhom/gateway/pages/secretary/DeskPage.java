package org.prachakhom.gateway.pages.secretary;

import java.util.List;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.issue.NextMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The secretary's desk: what waits for triage, what came back, what is late, and the next meeting. */
@Controller
final class DeskPage {
    private static final int SHOWN = 50;

    private final IssueService issues;
    private final Registers registers;
    private final NextMeeting nextMeeting;

    DeskPage(IssueService issues, Registers registers, NextMeeting nextMeeting) {
        this.issues = issues;
        this.registers = registers;
        this.nextMeeting = nextMeeting;
    }

    @GetMapping("/secretary")
    String desk(Model page) {
        Page<Issue> filed = list("state", "FILED");
        Page<Issue> returned = list("state", "RETURNED");
        page.addAttribute("filed", inOrderOfArrival(filed));
        page.addAttribute("filedCount", filed.count());
        page.addAttribute("returned", inOrderOfArrival(returned));
        page.addAttribute("returnedCount", returned.count());
        page.addAttribute("suggestions", suggestions());
        page.addAttribute("overdueCount", list("overdue", "true").count());
        page.addAttribute("meeting", nextMeeting.find());
        page.addAttribute("names", registers.names());
        page.addAttribute("upTo", filed.upTo());
        return "secretary/desk";
    }

    /** What the desk itself answers, as soon as the agency has looked at it; who has waited longest comes first. */
    private List<Issue> suggestions() {
        Filter answered = Filter.all().with("state", "CLAIMED").with("kind", "SUGGESTION");
        return inOrderOfArrival(Page.whole(answered, issues::issues));
    }

    private Page<Issue> list(String name, String value) {
        return Page.whole(Filter.all().with(name, value), issues::issues);
    }

    /** Who has waited longest comes first; as many as somebody settles at one sitting. */
    private static List<Issue> inOrderOfArrival(Page<Issue> newestFirst) {
        return newestFirst.items().reversed().stream().limit(SHOWN).toList();
    }
}
