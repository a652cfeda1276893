package org.prachakhom.issue.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.kit.rule.BusinessRule;

/**
 * One line of a table. Whoever reads a cell that is wrong gets a value that stands in for it, and the line has the fault
 * noted; what a bad line says is used for nothing.
 */
public final class Line {
    private static final Pattern CODE = Pattern.compile(Codes.PATTERN);
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final int number;
    private final Map<String, String> cells;
    private final List<BadCell> bad = new ArrayList<>();

    Line(int number, Map<String, String> cells) {
        this.number = number;
        this.cells = Map.copyOf(cells);
    }

    /** Its number; the first line of the table, which names the columns, is 1. */
    public int number() {
        return number;
    }

    /** What is wrong with it so far. */
    public List<BadCell> bad() {
        return List.copyOf(bad);
    }

    /** Whether nothing is wrong with it so far. */
    public boolean isGood() {
        return bad.isEmpty();
    }

    /** Notes that a cell breaks a rule; {@code column} is null for the line as a whole. */
    public void refuse(@Nullable String column, BusinessRule rule) {
        bad.add(new BadCell(number, column, rule));
    }

    /** Notes that a cell breaks a rule unless the condition holds. */
    public void check(boolean condition, String column, BusinessRule rule) {
        if (!condition) {
            refuse(column, rule);
        }
    }

    /** A text without spaces around it, or null for an empty cell or a column that the table lacks. */
    public @Nullable String optional(String column, int longest) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        check(text.length() <= longest, column, TableRule.A_CELL_IS_NOT_TOO_LONG);
        check(!UNREADABLE.matcher(text).find(), column, TableRule.A_CELL_HOLDS_READABLE_CHARACTERS);
        return text;
    }

    /** A text that must be there. */
    public String text(String column, int longest) {
        String text = optional(column, longest);
        if (text == null) {
            refuse(column, TableRule.A_CELL_IS_FILLED);
            return "";
        }
        return text;
    }

    /** A code, or null for none. */
    public @Nullable String optionalCode(String column) {
        String code = cells.getOrDefault(column, "").strip();
        if (code.isEmpty()) {
            return null;
        }
        check(CODE.matcher(code).matches(), column, TableRule.A_CELL_IS_A_CODE);
        return code;
    }

    /** A code that must be there. */
    public String code(String column) {
        String code = optionalCode(column);
        if (code == null) {
            refuse(column, TableRule.A_CELL_IS_FILLED);
            return "";
        }
        return code;
    }

    /** A yes or no, {@code otherwise} for an empty cell. */
    public boolean yes(String column, boolean otherwise) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(text);
        }
        check(text.isEmpty(), column, TableRule.A_CELL_IS_YES_OR_NO);
        return otherwise;
    }
}
