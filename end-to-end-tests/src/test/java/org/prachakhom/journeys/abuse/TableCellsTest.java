package org.prachakhom.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prachakhom.journeys.Contract;
import org.prachakhom.journeys.Contract.Operation;
import org.prachakhom.journeys.Town;

/**
 * Case S8: no cell of a table that leaves the system begins as a formula does, whatever somebody typed. Every operation
 * whose description names a table among its answers is asked: today none does, and a new one is met here by itself.
 */
class TableCellsTest {
    /** What a spreadsheet takes for one, in half and in full width, also after blanks; a plain number is none. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?m)(?:^|[,;])[\"\\s\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20](?![0-9.]+\"?(?:[,;\\r]|$))");

    private final Ground ground = Ground.get();

    @Test
    void noCellOfATableBeginsAsAFormula() {
        for (String formula : List.of("=1+1", "+1+1", "-1+1|cmd", "@SUM(A1)", "\uff1d1+1")) {
            Map<String, Object> filing = Town.filing("c01", formula + " ถนนเป็นหลุม", null);
            ground.owner.raise(filing);
        }
        for (Operation table : tables().toList()) {
            HttpResponse<String> answer = Door.send(Door.gateway(ground.stack)
                    .request(ground.existing(table), ground.allowed(ground.owner, table))
                    .header("Accept", "text/csv"));
            assertThat(answer.statusCode()).as("%s: %s", table, answer.body()).isEqualTo(200);
            assertThat(formulas(answer.body())).as(table.toString()).isEmpty();
        }
    }

    @Test
    void aCellThatBeginsAsAFormulaIsSeen() {
        assertThat(formulas("code,name\na,=1+1\n")).hasSize(1);
        assertThat(formulas("@SUM(A1),b\n\"+1 a\",c\n\"\uff1dA1\",d\n")).hasSize(3);
        assertThat(formulas("a,\" =cmd|x\"\nb;-2+3+cmd\n")).hasSize(2);
        assertThat(formulas("code,days\nroad,-15\n\"'=1\",+2.5\nก,a=b\n")).isEmpty();
    }

    private static List<String> formulas(String table) {
        return FORMULA.matcher(table).results().map(MatchResult::group).toList();
    }

    private static Stream<Operation> tables() {
        return Contract.operations().stream().filter(operation -> operation
                .document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .valueStream()
                .anyMatch(answer -> answer.path("content").has("text/csv")));
    }
}
