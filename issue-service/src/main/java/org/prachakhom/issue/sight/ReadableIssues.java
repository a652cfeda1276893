package org.prachakhom.issue.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.caller.Caller;

/**
 * Of which issues a caller may read the text: {@link Sight} for whole lists. {@code ways} are conditions on the columns
 * {@code filed_by}, {@code community}, {@code involved} and {@code state}, one of which has to hold, with
 * {@code parameters} by name. What may not be read may not be found by its text either, nor put in its place by it.
 */
public record ReadableIssues(List<String> ways, Map<String, Object> parameters) {

    public ReadableIssues {
        ways = List.copyOf(ways);
        parameters = Map.copyOf(parameters);
    }

    /** As {@link Sight#of} decides it, issue by issue. */
    public static ReadableIssues by(Caller caller) {
        if (caller.is(Roles.SECRETARY) || caller.is(Roles.FOLLOW_UP) || caller.is(Roles.MONITOR)) {
            return new ReadableIssues(List.of("true"), Map.of());
        }
        List<String> ways = new ArrayList<>(List.of("filed_by = :reader"));
        Map<String, Object> parameters = new HashMap<>(Map.of("reader", caller.subject()));
        if (caller.is(Roles.LEADER)) {
            ways.add("community = any(:readersCommunities)");
            parameters.put("readersCommunities", caller.communities().toArray(String[]::new));
        }
        String agency = caller.agency();
        if (caller.is(Roles.OFFICER) && agency != null) {
            ways.add("involved @> array[cast(:readersAgency as text)]");
            parameters.put("readersAgency", agency);
        }
        if (caller.is(Roles.PUBLISHER)) {
            ways.add("state in ('VERIFIED', 'ACKNOWLEDGED', 'DECLINED', 'PUBLISHED')");
        }
        return new ReadableIssues(ways, parameters);
    }

    /** All the ways as one condition. */
    public String sql() {
        return "(" + String.join(" or ", ways) + ")";
    }
}
