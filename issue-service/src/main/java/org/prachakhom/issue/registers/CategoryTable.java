package org.prachakhom.issue.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.CategoryQuestion;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.Priority;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.directory.CategoryRow;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.CategoryCommand.EnterCategory;
import org.prachakhom.issue.registers.CategoryCommand.Entry;
import org.prachakhom.issue.tables.Cells;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableRule;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Categories as lines of a table, each question in four columns. */
@Component
final class CategoryTable {
    private static final List<String> NEEDED = List.of("code", "name_th", "name_en", "agency", "priority");
    private static final int QUESTIONS = 10;
    private static final List<String> POSSIBLE = Stream.concat(
                    Stream.of("days", "of", "active"),
                    IntStream.rangeClosed(1, QUESTIONS)
                            .mapToObj(n -> "question" + n)
                            .flatMap(one -> Stream.of(one, one + "_th", one + "_en", one + "_required")))
            .toList();
    private static final int NAME = 200;
    private static final int QUESTION = 500;

    private final Registers registers;

    CategoryTable(Registers registers) {
        this.registers = registers;
    }

    Table table(byte[] sent) {
        return Table.read(sent, NEEDED, POSSIBLE);
    }

    List<Wish> wishes(Table table, Sender sender) {
        Set<String> codes = new HashSet<>();
        List<Wish> wishes = new ArrayList<>();
        for (Line line : table.lines()) {
            String code = line.code("code");
            line.check(codes.add(code), "code", TableRule.A_KEY_STANDS_ONCE);
            CategoryRow there = registers.category(code).orElse(null);
            // A table without columns for questions leaves those that are asked as they are.
            List<CategoryQuestion> questions =
                    table.has("question1") || there == null ? questions(line) : there.questions();
            Entry entry = entry(line, questions);
            boolean active = line.yes("active", true);
            if (line.isGood()) {
                wishes.add(wish(code, entry, active, there, sender));
            }
        }
        return wishes;
    }

    private Entry entry(Line line, List<CategoryQuestion> questions) {
        String agency = line.code("agency");
        AgencyRow known = registers.agency(agency).orElse(null);
        line.check(known != null, "agency", ReferenceRule.UNKNOWN_AGENCY);
        line.check(known == null || known.active(), "agency", ReferenceRule.THE_AGENCY_IS_ACTIVE);
        line.text("priority", NAME);
        Priority priority = Cells.value(line, "priority", Priority.class);
        return new Entry(
                line.text("name_th", NAME),
                line.text("name_en", NAME),
                agency,
                Objects.requireNonNullElse(priority, Priority.NORMAL),
                questions,
                span(line));
    }

    private static @Nullable ServiceSpan span(Line line) {
        Integer days = Cells.number(line, "days", 1, ServiceLevelCommandApi.LONGEST);
        DayCount of = Cells.value(line, "of", DayCount.class);
        line.check(days != null || of == null, "days", TableRule.A_CELL_IS_FILLED);
        return days == null ? null : new ServiceSpan(days, Objects.requireNonNullElse(of, DayCount.WORKING));
    }

    private static List<CategoryQuestion> questions(Line line) {
        List<CategoryQuestion> questions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int n = 1; n <= QUESTIONS; n++) {
            String column = "question" + n;
            String code = line.optionalCode(column);
            if (code != null) {
                line.check(codes.add(code), column, RegisterRule.A_QUESTION_IS_ASKED_ONCE);
                questions.add(new CategoryQuestion(
                        code,
                        line.text(column + "_th", QUESTION),
                        line.text(column + "_en", QUESTION),
                        line.yes(column + "_required", false)));
            }
        }
        return questions;
    }

    private static Wish wish(String code, Entry entry, boolean active, @Nullable CategoryRow there, Sender sender) {
        EnterCategory command = new EnterCategory(
                StreamIds.named("category", sender.tenant(), code),
                sender.tenant(),
                code,
                entry,
                active,
                sender.by(),
                sender.at());
        CategoryRow said = new CategoryRow(
                code,
                entry.nameTh(),
                entry.nameEn(),
                entry.agency(),
                entry.priority(),
                entry.questions(),
                entry.span(),
                active,
                there == null ? 0 : there.version());
        return new Wish(code, code, Wish.effect(there, said), () -> command);
    }
}
