package org.prachakhom.issue.sight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueState;

/**
 * What decides who may see an issue. {@code agency} holds it now and {@code liaison} acts for it, each null when there is
 * none; {@code holders} are all that hold or held it, or acted for one that did.
 */
public record IssueSubject(
        String community,
        IssueState state,
        @Nullable String agency,
        @Nullable String liaison,
        List<String> holders,
        String filedBy) {

    public IssueSubject {
        holders = List.copyOf(holders);
    }
}
