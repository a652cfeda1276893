package org.prachakhom.gateway.pages.leader;

import java.util.List;
import java.util.function.Predicate;
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

    private static void show(Page<Issue> openOnes, Page<Issue> endedOnes, Model page) {
        List<Issue> open = openOnes.items();
        List<Issue> ended = endedOnes.items();
        page.addAttribute("open", open);
        page.addAttribute("openCount", openOnes.count());
        page.addAttribute("overdue", count(open, Issue::overdue));
        page.addAttribute("deferred", count(open, issue -> issue.state().equals("DEFERRED")));
        page.addAttribute("claimed", count(open, issue -> issue.state().equals("CLAIMED")));
        page.addAttribute("decided", without(ended, CommunityPage::merged));
        page.addAttribute("merged", without(ended, issue -> !merged(issue)));
        page.addAttribute("closed", count(ended, CommunityPage::closed));
        page.addAttribute("confirmed", count(ended, issue -> !merged(issue) && !closed(issue)));
        page.addAttribute("more", endedOnes.next() != null);
        page.addAttribute("upTo", endedOnes.upTo());
    }

    /** It follows another issue, so that it is neither open nor has a result of its own. */
    private static boolean merged(Issue issue) {
        return issue.state().equals("MERGED");
    }

    private static boolean closed(Issue issue) {
        return "CLOSED_WITHOUT_FIX".equals(issue.outcome());
    }

    private static long count(List<Issue> issues, Predicate<Issue> which) {
        return issues.stream().filter(which).count();
    }

    private static List<Issue> without(List<Issue> issues, Predicate<Issue> which) {
        return issues.stream().filter(which.negate()).toList();
    }
}
