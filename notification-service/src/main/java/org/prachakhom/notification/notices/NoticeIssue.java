package org.prachakhom.notification.notices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of its issue, and whom it may concern. {@code alsoRaisedBy} are the communities whose reports of the
 * same matter were merged into it.
 */
record NoticeIssue(
        String tenant,
        String number,
        String community,
        List<String> alsoRaisedBy,
        @Nullable String agency,
        @Nullable String liaison) {

    NoticeIssue {
        alsoRaisedBy = List.copyOf(alsoRaisedBy);
    }

    /** The leaders of the community that raised it. */
    String communityItself() {
        return "community:" + community;
    }

    /** The leaders of every community that raised it: who was merged hears what happens to the target (rule 13). */
    List<String> communities() {
        return Stream.concat(Stream.of(community), alsoRaisedBy.stream())
                .distinct()
                .map("community:"::concat)
                .toList();
    }

    /** The agency that holds it and the department that acts for it; empty while nobody does. */
    List<String> agencies() {
        return working("agency:");
    }

    /** The heads of these agencies. */
    List<String> heads() {
        return working("agency-head:");
    }

    /** The communities, and who works on it. */
    List<String> concerned() {
        return Stream.concat(communities().stream(), agencies().stream()).toList();
    }

    private List<String> working(String audience) {
        return Stream.of(agency, liaison)
                .filter(Objects::nonNull)
                .distinct()
                .map(audience::concat)
                .toList();
    }
}
