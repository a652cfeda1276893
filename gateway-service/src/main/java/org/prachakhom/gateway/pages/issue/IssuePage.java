package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Deed;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.IssueService.ShownPhoto;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.pages.form.Refusals;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The story of one issue in words, how it stands or stood on a past day, and what the reader can do about it now. */
@Controller
final class IssuePage {
    private final IssueService issues;
    private final Surroundings surroundings;
    private final Refusals refusals;

    IssuePage(IssueService issues, Surroundings surroundings, Refusals refusals) {
        this.issues = issues;
        this.surroundings = surroundings;
        this.refusals = refusals;
    }

    @GetMapping("/issues/{id}")
    String story(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String atLeast,
            @RequestParam(required = false) @Nullable String asOf,
            SignedIn me,
            Model page,
            HttpServletResponse response) {
        Issue past = asOf == null || asOf.isBlank() ? null : asOf(id, asOf, page, response);
        Issue issue = past == null ? Fresh.read(atLeast, from -> issues.issue(id, from)) : past;
        Page<Deed> history = Fresh.read(atLeast, from -> issues.history(id, from));
        List<Deed> deeds = history.items().stream()
                .filter(deed -> past == null || deed.version() <= past.version())
                .toList();
        page.addAttribute("issue", issue);
        page.addAttribute("deeds", deeds);
        page.addAttribute("upTo", history.upTo());
        page.addAttribute("steps", past == null ? Step.of(issue, deeds, me) : List.of());
        page.addAttribute("asOf", asOf);
        page.addAttribute("past", past != null);
        page.addAttribute("comments", comments(deeds));
        page.addAttribute("photos", photos(issue, past != null, atLeast));
        page.addAttribute("key", FormKey.fresh());
        surroundings.show(issue, page);
        return "issue/story";
    }

    /** Null when it did not stand that day: then the page says so, and shows it as it stands today. */
    private @Nullable Issue asOf(String id, String day, Model page, HttpServletResponse response) {
        try {
            return issues.issueAsOf(id, day);
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return null;
        }
    }

    /** None for who reads the card only, and of a past day those that were there. */
    private List<ShownPhoto> photos(Issue issue, boolean past, @Nullable String atLeast) {
        if (issue.title() == null) {
            return List.of();
        }
        return Fresh.read(atLeast, from -> issues.photos(issue.id(), from)).items().stream()
                .filter(photo -> !past || photo.version() <= issue.version())
                .toList();
    }

    private static List<Deed> comments(List<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.type().equals("issue.comment-added"))
                .toList();
    }
}
