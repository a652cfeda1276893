package org.prachakhom.issue.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.directory.AgencyRow;

/**
 * An issue as the municipality's own record has it. {@code reference} names it there, {@code onBehalfOf} the person who raised
 * it or else the community; {@code answers} are by the codes of the category's questions.
 */
public record PaperIssue(
        String reference,
        @Nullable LocalDate raisedOn,
        IssueKind kind,
        String community,
        String category,
        Priority priority,
        String title,
        String description,
        @Nullable String place,
        @Nullable GeoPoint point,
        Map<String, String> answers,
        String onBehalfOf,
        @Nullable AgencyRow agency) {

    public PaperIssue {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
