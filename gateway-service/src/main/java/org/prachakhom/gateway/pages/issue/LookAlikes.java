package org.prachakhom.gateway.pages.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.LookAlike;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.stereotype.Component;

/** Issues that may be the same matter. */
@Component
public final class LookAlikes {
    private final IssueService issues;

    LookAlikes(IssueService issues) {
        this.issues = issues;
    }

    /** The best first; none when they cannot be asked, as nobody must be kept from filing by it. */
    public List<LookAlike> of(
            @Nullable String category, @Nullable String community, @Nullable String title, @Nullable String place) {
        try {
            Filter words = Filter.all()
                    .with("category", category)
                    .with("community", community)
                    .with("title", title)
                    .with("place", place);
            return issues.similar(words.parameters()).items();
        } catch (ServiceProblem problem) {
            return List.of();
        }
    }
}
