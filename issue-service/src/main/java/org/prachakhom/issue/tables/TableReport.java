package org.prachakhom.issue.tables;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a table would do, or did when {@code done}: how many of its entries are added, changed, or as they were, and which
 * lines are bad. {@code upTo} is what a query accepts as {@code atLeast} to see it, null when nothing was changed.
 */
public record TableReport(
        boolean done,
        int added,
        int changed,
        int unchanged,
        List<BadLine> bad,
        @Nullable String upTo) {

    public TableReport {
        bad = List.copyOf(bad);
    }

    /** The same, to be seen from another position on. */
    public TableReport reaching(String position) {
        return new TableReport(done, added, changed, unchanged, bad, position);
    }

    /**
     * A bad line: its number, where the first line of the table is 1; the column, null for the line as a whole; the type of
     * the problem, and its text in the caller's language.
     */
    public record BadLine(int line, @Nullable String column, String type, String detail) {}

    /** Bad cells, told in a language. */
    public static List<BadLine> told(List<BadCell> bad, MessageSource texts, Locale language) {
        return bad.stream()
                .map(cell -> {
                    String code = cell.rule().code();
                    String detail = texts.getMessage(code + ".detail", null, code, language);
                    return new BadLine(cell.line(), cell.column(), "/problems/" + code, detail == null ? code : detail);
                })
                .toList();
    }
}
