package org.prachakhom.gateway.pages.secretary;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;

/** What the secretary settles about an issue: category and priority, and the agency that becomes responsible. */
record TriageForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String category,
        @Nullable String priority,
        @Nullable String agency,
        @Nullable String note) {

    static TriageForm of(Issue issue, @Nullable String usualAgency) {
        String agency = issue.agency() == null ? usualAgency : issue.agency();
        return new TriageForm(
                FormKey.fresh(), String.valueOf(issue.version()), issue.category(), issue.priority(), agency, null);
    }

    /** The same words on the issue as it is now. */
    TriageForm on(Issue issue) {
        return new TriageForm(FormKey.fresh(), String.valueOf(issue.version()), category, priority, agency, note);
    }

    /** Whether category and priority have to be settled first. */
    boolean settles(Issue issue) {
        return issue.state().equals("FILED")
                || !issue.category().equals(category)
                || !Objects.equals(issue.priority(), priority);
    }

    Sending triage() {
        return new Sending(key + "-triage", version);
    }

    Sending assignment(String seen) {
        return new Sending(key + "-assignment", seen);
    }

    Map<String, Object> triageBody() {
        return Body.empty()
                .text("category", category)
                .text("priority", priority)
                .content();
    }

    Map<String, Object> assignmentBody() {
        return Body.empty().text("agency", agency).text("note", note).content();
    }
}
