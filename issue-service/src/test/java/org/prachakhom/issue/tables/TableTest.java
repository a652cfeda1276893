package org.prachakhom.issue.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prachakhom.events.value.Priority;
import org.prachakhom.kit.rule.RuleBroken;

class TableTest {

    @Test
    void isReadWithOrWithoutAByteOrderMarkAndWithLinesInsideQuotes() {
        for (String mark : List.of("", "\uFEFF")) {
            Table table =
                    table(mark + "Code, name \r\nworks,\"สำนัก, \"\"ช่าง\"\"\nชั้น 2\"\r\n\r\nhealth,สาธารณสุข\r\n");
            assertThat(table.lines()).extracting(Line::number).containsExactly(2, 5);
            assertThat(table.lines().getFirst().text("name", 50)).isEqualTo("สำนัก, \"ช่าง\"\nชั้น 2");
            assertThat(table.lines().getLast().code("code")).isEqualTo("health");
            assertThat(table.bad()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | issue.a-table-has-its-columns
            code                | issue.a-table-has-its-columns
            code,name,colour    | issue.a-table-has-its-columns
            code,name,code      | issue.a-table-has-its-columns
            """)
    void namesItsColumnsInTheFirstLine(String heading, String rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> table(heading + "\nworks,ช่าง"))
                .withMessage(rule);
    }

    @Test
    void thatIsNoCsvOrTooLongIsRefusedAsAWhole() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> table("code,name\n" + "works,ช่าง\n".repeat(5001)))
                .withMessage("issue.a-table-has-5000-lines-at-most");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> table("code,name\nworks,\"ช่าง\"x,\"\n"))
                .withMessage("issue.a-table-is-readable");
    }

    @Test
    void everyFaultOfEveryLineIsNotedAndTheFirstNamedInTheRefusal() {
        Table table = table("code,name,note\nwo rks,\n,ช่าง,\nlight,ไฟ,a\u0001b\n");
        table.lines().forEach(line -> {
            line.code("code");
            line.text("name", 2);
            line.optional("note", 10);
        });
        assertThat(table.bad())
                .containsExactly(
                        new BadCell(2, null, TableRule.A_LINE_HAS_A_CELL_FOR_EVERY_COLUMN),
                        new BadCell(2, "code", TableRule.A_CELL_IS_A_CODE),
                        new BadCell(2, "name", TableRule.A_CELL_IS_FILLED),
                        new BadCell(3, "code", TableRule.A_CELL_IS_FILLED),
                        new BadCell(3, "name", TableRule.A_CELL_IS_NOT_TOO_LONG),
                        new BadCell(4, "note", TableRule.A_CELL_HOLDS_READABLE_CHARACTERS));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(table::isGood)
                .withMessage("issue.every-line-is-good")
                .satisfies(refused -> assertThat(refused.pointer()).isEqualTo("/2"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-13, 2026-04-13",
        "2569-04-13, 2026-04-13",
        "13/4/2569,  2026-04-13",
        "1/12/2026,  2026-12-01",
        "2569-02-29,",
        "13.4.2569,",
        "เมษายน,",
    })
    void aDayMayBeOfTheBuddhistEra(String typed, LocalDate day) {
        Line line = cell(typed);
        assertThat(Cells.day(line, "code")).isEqualTo(day);
        assertThat(line.isGood()).isEqualTo(day != null);
    }

    @Test
    void numbersAndValuesAreThoseOfTheApi() {
        assertThat(Cells.number(cell("15"), "code", 1, 20)).isEqualTo(15);
        assertThat(Cells.degrees(cell("-12.5"), "code", 90)).isEqualTo(-12.5);
        assertThat(Cells.value(cell("normal"), "code", Priority.class)).isEqualTo(Priority.NORMAL);
        assertThat(cell("TRUE").yes("code", false)).isTrue();
        Line many = cell("21");
        Cells.number(many, "code", 1, 20);
        Cells.value(many, "code", Priority.class);
        many.yes("code", true);
        Cells.degrees(many, "code", 20);
        assertThat(many.bad())
                .extracting(BadCell::rule)
                .containsExactly(
                        TableRule.A_CELL_IS_A_NUMBER_IN_RANGE,
                        TableRule.A_CELL_IS_ONE_OF_THE_VALUES,
                        TableRule.A_CELL_IS_YES_OR_NO,
                        TableRule.A_CELL_IS_A_NUMBER_IN_RANGE);
        Line unknown = cell("UNKNOWN");
        assertThat(Cells.value(unknown, "code", Priority.class)).isNull();
        assertThat(unknown.isGood()).isFalse();
    }

    private static Line cell(String text) {
        return table("code,name\n" + text + ",x\n").lines().getFirst();
    }

    private static Table table(String text) {
        return Table.read(text.getBytes(UTF_8), List.of("code", "name"), List.of("note"));
    }
}
