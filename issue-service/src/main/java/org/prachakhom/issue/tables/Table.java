package org.prachakhom.issue.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prachakhom.kit.rule.RuleBroken;

/**
 * A table as it was sent: CSV in UTF-8, with or without a byte order mark, its first line the names of the columns. What is
 * wrong with a line is noted at the line; what is wrong with the whole table is refused.
 */
public final class Table {
    private static final int MOST_LINES = 5_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final List<Line> lines;

    private Table(List<String> columns, List<Line> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /** Reads it; every column of {@code needed} must be there, none but these and {@code possible} may. */
    public static Table read(byte[] sent, List<String> needed, List<String> possible) {
        String text = new String(sent, StandardCharsets.UTF_8);
        List<CsvRecord> records =
                records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
        TableRule.A_TABLE_HAS_ITS_COLUMNS.holds(!records.isEmpty(), "/1");
        List<String> columns = records.getFirst().getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> named = new HashSet<>(columns);
        Set<String> known = new HashSet<>(needed);
        known.addAll(possible);
        TableRule.A_TABLE_HAS_ITS_COLUMNS.holds(
                named.size() == columns.size() && named.containsAll(needed) && known.containsAll(named), "/1");
        TableRule.A_TABLE_HAS_5000_LINES_AT_MOST.holds(records.size() <= MOST_LINES + 1);
        List<Line> lines =
                records.stream().skip(1).map(row -> line(columns, row)).toList();
        return new Table(columns, lines);
    }

    /** Its lines without the first, in their order. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether the table has this column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** What is wrong with its lines, the first line first. */
    public List<BadCell> bad() {
        return lines.stream().flatMap(line -> line.bad().stream()).toList();
    }

    /** Refuses the whole table when a line of it is bad, naming the first. */
    public void isGood() {
        bad().stream().findFirst().ifPresent(cell -> {
            String column = cell.column() == null ? "" : "/" + cell.column();
            throw new RuleBroken(TableRule.EVERY_LINE_IS_GOOD, "/" + cell.line() + column);
        });
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                records.add(row);
            }
            return records;
        } catch (CsvParseException broken) {
            throw new RuleBroken(TableRule.A_TABLE_IS_READABLE, "/" + (records.size() + 1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Line line(List<String> columns, CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            cells.put(columns.get(i), row.getField(i));
        }
        Line line = new Line(Math.toIntExact(row.getStartingLineNumber()), cells);
        if (row.getFieldCount() != columns.size()) {
            line.refuse(null, TableRule.A_LINE_HAS_A_CELL_FOR_EVERY_COLUMN);
        }
        return line;
    }
}
