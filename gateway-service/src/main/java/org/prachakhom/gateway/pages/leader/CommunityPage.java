package org.prachakhom.gateway.pages.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.issue.NextMeeting;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader's first page: how the community's issues stand, and the next meeting. */
@Controller
final class CommunityPage {
    /** The latest results that are shown. */
    private static final int DECIDED = 50;

    private final IssueService issues;
    private final Registers registers;
    private final NextMeeting nextMeeting;

    CommunityPage(IssueService issues, Registers registers, NextMeeting nextMeeting) {
        this.issues = issues;
        this.registers = registers;
        this.nextMeeting = nextMeeting;
    }

    @GetMapping("/leader")
    String community(SignedIn me, @RequestParam(required = false) @Nullable String community, Model page) {
        String own = community != null && me.communities().contains(community)
                ? community
                : me.communities().isEmpty() ? null : me.communities().getFirst();
        page.addAttribute("communities", me.communities());
        page.addAttribute("community", own);
        page.addAttribute("names", registers.names());
        page.addAttribute("meeting", nextMeeting.find());
        if (own != null) {
            Page<Issue> open = Page.whole(Filter.all().with("community", own).with("open", "true"), issues::issues);
            Filter decided = Filter.first(DECIDED).with("community", own).with("open", "false");
            show(open, issues.issues(decided.parameters()), page);
        }
        return "leader/community";
    }

    private static void show(Page<Issue> openOnes, Page<Issue> decided, Model page) {
        List<Issue> open = openOnes.items();
        page.addAttribute("open", open);
        page.addAttribute("openCount", openOnes.count());
        page.addAttribute("decided", decided.items());
        page.addAttribute("decidedCount", decided.count());
        page.addAttribute("overdue", open.stream().filter(Issue::overdue).count());
        page.addAttribute(
                "claimed",
                open.stream().filter(issue -> issue.state().equals("CLAIMED")).count());
        page.addAttribute("upTo", decided.upTo());
    }
}
