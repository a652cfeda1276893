package org.prachakhom.stack.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration user, as {@code demo-users.csv} lists them.
 *
 * @param name how the user is called on the command line, and the token's subject
 * @param municipality code of the municipality; that of the operator is no municipality but OPERATOR
 * @param communities codes of the communities a leader speaks for
 * @param agency code of the agency an officer works for, or null
 * @param headOf code of the agency the user heads, or null
 * @param description who it is, in Thai
 */
public record DemoUser(
        String name,
        @Nullable String municipality,
        List<String> roles,
        List<String> communities,
        @Nullable String agency,
        @Nullable String headOf,
        String description) {
    /** Reads one line: name,municipality,roles,communities,agency,headOf,description; lists are joined by "|". */
    static DemoUser parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("demo-users.csv has a line without seven cells: " + line);
        }
        return new DemoUser(
                cells[0],
                orNull(cells[1]),
                list(cells[2]),
                list(cells[3]),
                orNull(cells[4]),
                orNull(cells[5]),
                cells[6]);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
