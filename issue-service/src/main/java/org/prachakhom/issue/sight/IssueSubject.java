package org.prachakhom.issue.sight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueState;

/**
 * What decides who may see an issue. {@code agency} holds it now and {@code liaison} acts for it, each null when there is
 * none; {@code involved} are all that hold or held it, acted for one that did, help with it, or had praise passed on to them.
 */
public record IssueSubject(
        String community,
        IssueState state,
        @Nullable String agency,
        @Nullable String liaison,
        List<String> involved,
        String filedBy) {

    public IssueSubject {
        involved = List.copyOf(involved);
    }
}
