package org.prachakhom.issue.register;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.sight.ReadableIssues;
import org.prachakhom.kit.text.SearchText;

/**
 * What is typed into the search box: words that title, description and place hold together, or the number of an issue,
 * {@code 123}, {@code 2569-000123}, {@code HH-2569-000123} or {@code 123/2569}. A number is on everyone's card; words are
 * looked for only in what the caller may read.
 */
record SearchQuestion(List<String> words, @Nullable Numbered number) {
    private static final Pattern NUMBER =
            Pattern.compile("(?:[a-z]{2,8}-)?(?:(?<year>[0-9]{4})-)?0*(?<running>[0-9]{1,18})");
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("0*(?<running>[0-9]{1,18})/(?<year>[0-9]{4})");
    /** Shorter words have no whole group of three letters that an index could know. */
    private static final int INDEXED = 3;

    SearchQuestion {
        words = List.copyOf(words);
    }

    /** The running number of an issue, in a fiscal year or in any. */
    private record Numbered(long running, @Nullable Integer fiscalYear) {
        String narrow(Conditions where) {
            where.let("running", running);
            if (fiscalYear == null) {
                return "running = :running";
            }
            where.let("fiscalYear", fiscalYear);
            return "(running = :running and fiscal_year = :fiscalYear)";
        }
    }

    /** Empty when nothing is asked. */
    static Optional<SearchQuestion> of(@Nullable String typed) {
        List<String> words = SearchText.words(typed);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchQuestion(words, number(SearchText.of(typed))));
    }

    private static @Nullable Numbered number(String whole) {
        for (Pattern form : List.of(NUMBER, NUMBER_AND_YEAR)) {
            Matcher number = form.matcher(whole);
            if (number.matches()) {
                String year = number.group("year");
                return new Numbered(
                        Long.parseLong(number.group("running")), year == null ? null : Integer.valueOf(year));
            }
        }
        return null;
    }

    /** Narrows to what is found among the newest issues, looked at one by one; {@code newest} gives them. */
    Conditions among(String newest, Conditions where, ReadableIssues readable) {
        String words = readable.sql() + " and " + words(where);
        String found = number == null ? words : number.narrow(where) + " or " + words;
        return where.and("issue_id in (select issue_id from (" + newest + ") newest where " + found + ")");
    }

    /**
     * Narrows to what the indexes find, each way in which the caller may read an issue by itself. {@code offset 0} keeps
     * the planner from making one scan of both, which would be the guarded one, without the index. Only what was filed in
     * weeks that began after {@code since}, unless that is null.
     */
    Conditions byIndex(Conditions where, ReadableIssues readable, @Nullable OffsetDateTime since) {
        String from = "select issue_id from issue_text where " + (since == null ? "" : "filed_week > :since and ");
        if (since != null) {
            where.let("since", since);
        }
        String words = words(where);
        List<String> found = new ArrayList<>();
        readable.ways().forEach(way -> found.add(from + way + " and " + words));
        if (number != null) {
            found.add(from + number.narrow(where));
        }
        return where.and("issue_id in (" + String.join(" union all ", found) + " offset 0)");
    }

    /** Whether a word is long enough for the index to know it. */
    boolean hasIndexedWord() {
        return words.stream().anyMatch(SearchQuestion::isIndexed);
    }

    private static boolean isIndexed(String word) {
        return word.codePointCount(0, word.length()) >= INDEXED;
    }

    private String words(Conditions where) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            where.let("word" + i, SearchText.pattern(word));
            // an expression keeps the index away from a word for which it would have to be read as a whole
            conditions.add((isIndexed(word) ? "search_text" : "(search_text || '')") + " like :word" + i);
        }
        return String.join(" and ", conditions);
    }
}
