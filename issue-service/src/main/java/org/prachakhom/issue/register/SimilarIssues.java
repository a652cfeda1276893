package org.prachakhom.issue.register;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.register.SimilarIssue.Offer;
import org.prachakhom.issue.register.SimilarIssue.Reason;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.caller.Caller;
import org.prachakhom.kit.read.TenantJdbc;
import org.springframework.stereotype.Component;

/** Finds issues that may be the same matter as one about to be filed, in the tenant of the request. */
@Component
final class SimilarIssues {
    private static final Duration AGO = Duration.ofDays(90);
    private static final Duration REOPENED_FOR = Duration.ofDays(30);

    /** What may not be read is only as near as its card tells. */
    private static final String SEEN = """
             as readable, split_part(search_text, chr(10), 3) as seen_place
              from issue join (select issue_id, search_text from issue_search) searched using (issue_id)
              where filed_at >= :since and kind <> 'PRAISE'),
            seen as (
              select *, case when readable then lat else floor(lat * 1000 + 0.5) / 1000 end as seen_lat,
                     case when readable then lon else floor(lon * 1000 + 0.5) / 1000 end as seen_lon
              from recent),
            """;
    /** How much is alike, and a little more for the same category or community. A merged issue leads to its target. */
    private static final String LED = """
            led as (
              select coalesce(merged_into, issue_id) as issue_id, bool_or(near) as near,
                     bool_or(same_place) as same_place, bool_or(similar_text) as similar_text,
                     max(cast(near as integer) + cast(same_place as integer)
                         + case when similar_text then word_similarity(:title, search_text) else 0 end
                         + case when category = :category then 0.25 else 0 end
                         + case when community = :community then 0.25 else 0 end) as score
              from compared where near or same_place or similar_text
              group by 1)
            """;

    private static final String BEST = """
            issue_id as sort_key
            from issue join led using (issue_id) where state <> 'MERGED'
            order by score desc, issue_id desc
            limit 5
            """;

    private final TenantJdbc jdbc;

    SimilarIssues(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the last 90 days, the most alike first, five at most. */
    List<SimilarIssue> similarTo(Likeness asked, Caller caller, Instant now) {
        ReadableIssues readable = ReadableIssues.by(caller);
        String alike = "with recent as (select *, " + readable.sql() + SEEN
                + "compared as (select *, coalesce(" + asked.near() + ", false) as near, coalesce(" + asked.samePlace()
                + ", false) as same_place, coalesce(" + asked.similarText() + ", false) as similar_text from seen),\n"
                + LED;
        Map<String, @Nullable Object> parameters = asked.parameters();
        parameters.putAll(readable.parameters());
        parameters.put("now", now.atOffset(UTC));
        parameters.put("since", now.minus(AGO).atOffset(UTC));
        return jdbc.sql(alike + IssueRegister.SELECT + BEST)
                .params(parameters)
                .query((row, index) -> similar(row, index, caller, now))
                .list();
    }

    private static SimilarIssue similar(ResultSet row, int index, Caller caller, Instant now) throws SQLException {
        IssueRow issue = IssueRowMapper.row(row, index);
        List<Reason> reasons = new ArrayList<>();
        if (row.getBoolean("near")) {
            reasons.add(Reason.NEAR);
        }
        if (row.getBoolean("same_place")) {
            reasons.add(Reason.SAME_PLACE);
        }
        if (row.getBoolean("similar_text")) {
            reasons.add(Reason.SIMILAR_TEXT);
        }
        return new SimilarIssue(issue.seenBy(caller), offer(issue.card(), now), reasons);
    }

    private static Offer offer(IssueCard card, Instant now) {
        if (card.state().open()) {
            return Offer.DUPLICATE;
        }
        Instant published = card.publishedAt();
        boolean over = card.state() == IssueState.PUBLISHED
                && published != null
                && published.plus(REOPENED_FOR).isBefore(now);
        return over ? Offer.RECURRENCE : Offer.REOPENING;
    }
}
