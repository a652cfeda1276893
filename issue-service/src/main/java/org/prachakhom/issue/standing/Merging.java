package org.prachakhom.issue.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which reports of the same matter an issue took, and which issue it follows itself, null for none (rule 13). */
public record Merging(List<Duplicate> duplicates, @Nullable String into) {
    /** A matter of its own. */
    public static final Merging ALONE = new Merging(List.of(), null);

    public Merging {
        duplicates = List.copyOf(duplicates);
    }

    /** Another report of this matter, by a community. */
    public record Duplicate(String issueId, String community) {}

    /** Whether this report was taken. */
    public boolean holds(String duplicate) {
        return duplicates.stream().anyMatch(one -> one.issueId().equals(duplicate));
    }

    /** With one more report. */
    public Merging with(Duplicate another) {
        List<Duplicate> more = new ArrayList<>(duplicates);
        more.add(another);
        return new Merging(more, into);
    }

    /** Without this report. */
    public Merging without(String duplicate) {
        return new Merging(
                duplicates.stream()
                        .filter(one -> !one.issueId().equals(duplicate))
                        .toList(),
                into);
    }

    /** As one that follows another, or no more when null. */
    public Merging following(@Nullable String another) {
        return new Merging(duplicates, another);
    }
}
