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
            Filter filter = Filter.first(200).with("community", own);
            show(issues.issues(filter.parameters()), page);
        }
        return "leader/community";
    }

    private static void show(Page<Issue> all, Model page) {
        List<Issue> open = all.items().stream().filter(Issue::open).toList();
        page.addAttribute("open", open);
        page.addAttribute(
                "decided", all.items().stream().filter(issue -> !issue.open()).toList());
        page.addAttribute("overdue", open.stream().filter(Issue::overdue).count());
        page.addAttribute(
                "claimed",
                open.stream().filter(issue -> issue.state().equals("CLAIMED")).count());
        page.addAttribute("upTo", all.upTo());
    }
}
