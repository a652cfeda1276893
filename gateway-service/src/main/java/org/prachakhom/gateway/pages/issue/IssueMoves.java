package org.prachakhom.gateway.pages.issue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Sends what a form says should happen to an issue, and goes on to its story. */
@Component
public final class IssueMoves {
    private final IssueService issues;
    private final Refusals refusals;

    IssueMoves(IssueService issues, Refusals refusals) {
        this.issues = issues;
        this.refusals = refusals;
    }

    /** The way to the story; after a refusal what {@code again} shows of the issue as it is now, with what is wrong. */
    public String move(
            String id,
            String step,
            Map<String, Object> body,
            Sending sending,
            Model page,
            HttpServletResponse response,
            Function<Issue, String> again) {
        try {
            Accepted done = issues.move(id, step, body, sending);
            return "redirect:/issues/" + id + "?done=" + step + "&atLeast=" + done.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            return again.apply(issues.issue(id, null));
        }
    }
}
