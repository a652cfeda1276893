package org.prachakhom.gateway.accounts;

import static org.prachakhom.gateway.accounts.AccountRule.DAY_IS_MALFORMED;
import static org.prachakhom.gateway.accounts.AccountRule.LINE_HAS_EIGHT_CELLS;
import static org.prachakhom.gateway.accounts.AccountRule.ROLE_IS_UNKNOWN;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.failure.Refused;

/**
 * Accounts as lines of a table: login, name, roles, communities, agency, headOf, from, until. Cells are divided by
 * commas (with quotes where needed) or, as a spreadsheet gives them when copied, by tabs; lists by "|" or a space.
 */
public final class AccountLines {
    private static final int CELLS = 8;

    private AccountLines() {}

    /** One line of a municipality, read; what it says is not checked yet. */
    static AccountDetails details(String line, String municipality) {
        List<String> cells = line.indexOf('\t') >= 0 ? Arrays.asList(line.split("\t", -1)) : cells(line);
        LINE_HAS_EIGHT_CELLS.holds(cells.size() == CELLS);
        LocalDate from = day(cells.get(6));
        LocalDate until = day(cells.get(7));
        List<RoleTerm> terms = list(cells.get(2)).stream()
                .map(role -> new RoleTerm(role(role), from, until))
                .toList();
        return new AccountDetails(
                cells.get(0),
                cells.get(1),
                municipality,
                list(cells.get(3)),
                orNull(cells.get(4)),
                orNull(cells.get(5)),
                terms);
    }

    /** Codes in a text, divided by "|", commas or spaces. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split("[|,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The role of this name. */
    public static Role role(String name) {
        return Role.named(name.strip()).orElseThrow(() -> new Refused(ROLE_IS_UNKNOWN, "/roles"));
    }

    /** A day as 2026-10-01, or null for nothing; a year above 2400 is a Buddhist one. */
    public static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() > 2400 ? day.minusYears(543) : day;
        } catch (DateTimeParseException e) {
            throw new Refused(DAY_IS_MALFORMED, "/roles");
        }
    }

    /** The text without spaces around it, or null for nothing. */
    public static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
