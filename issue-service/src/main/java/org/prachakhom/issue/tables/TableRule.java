package org.prachakhom.issue.tables;

import java.util.Locale;
import org.prachakhom.kit.rule.BusinessRule;
import org.prachakhom.kit.rule.Refusal;

/** What can be wrong with a table, and with a line of it. */
public enum TableRule implements BusinessRule {
    /** Quotes, commas and line ends as in RFC 4180. */
    A_TABLE_IS_READABLE,
    /** The first line names the columns. */
    A_TABLE_HAS_ITS_COLUMNS,
    /** A request is answered while its sender waits. */
    A_TABLE_HAS_5000_LINES_AT_MOST,
    /** All of a table is taken over, or nothing. */
    EVERY_LINE_IS_GOOD,
    /** A missing comma would move every later cell. */
    A_LINE_HAS_A_CELL_FOR_EVERY_COLUMN,
    /** Not every column may be left empty. */
    A_CELL_IS_FILLED,
    /** As in the forms. */
    A_CELL_IS_NOT_TOO_LONG,
    /** As in the forms. */
    A_CELL_HOLDS_READABLE_CHARACTERS,
    /** A code stands in events, tokens and addresses for ever. */
    A_CELL_IS_A_CODE,
    /** As in the forms. */
    A_CELL_IS_A_NUMBER_IN_RANGE,
    /** 2026-04-13 or 2569-04-13 or 13/4/2569. */
    A_CELL_IS_A_DAY,
    /** In the words of the API. */
    A_CELL_IS_YES_OR_NO,
    /** In the words of the API. */
    A_CELL_IS_ONE_OF_THE_VALUES,
    /** Two lines of one entry would contradict each other. */
    A_KEY_STANDS_ONCE;

    @Override
    public String code() {
        return "issue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Refusal refusal() {
        return Refusal.UNPROCESSABLE;
    }
}
