package org.prachakhom.issue.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.value.GeoPoint;
import org.prachakhom.events.value.IssueKind;
import org.prachakhom.events.value.Priority;
import org.prachakhom.issue.copies.Copies;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.directory.CategoryRow;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.lifecycle.IssueRule;
import org.prachakhom.issue.references.Codes;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.issue.tables.Cells;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableRule;
import org.springframework.stereotype.Component;

/** Open issues of the municipality's own record as lines of a table. */
@Component
public final class PaperTable {
    private static final List<String> NEEDED = List.of("reference", "community", "category", "kind", "title");
    private static final List<String> POSSIBLE =
            List.of("raised_on", "description", "place", "lat", "lon", "agency", "priority", "on_behalf_of", "answers");
    private static final Pattern SUBJECT = Pattern.compile(Codes.SUBJECT);
    private static final int SHORTEST_TITLE = 3;
    private static final int TITLE = 200;
    private static final int NAME = 100;
    private static final int PLACE = 500;
    private static final int TEXT = 5000;
    private static final double MOST_LAT = 90;
    private static final double MOST_LON = 180;

    private final Registers registers;
    private final Copies copies;

    PaperTable(Registers registers, Copies copies) {
        this.registers = registers;
        this.copies = copies;
    }

    /** Reads the table; what is wrong with its lines is found by {@link #issues}. */
    public static Table table(byte[] sent) {
        return Table.read(sent, NEEDED, POSSIBLE);
    }

    /** The issues of the good lines. */
    public List<PaperIssue> issues(Table table, LocalDate today) {
        Known known = new Known(registers, copies, new HashMap<>(), new HashMap<>(), new HashMap<>());
        Set<String> references = new HashSet<>();
        List<PaperIssue> issues = new ArrayList<>();
        for (Line line : table.lines()) {
            PaperIssue issue = issue(line, known);
            line.check(references.add(issue.reference()), "reference", TableRule.A_KEY_STANDS_ONCE);
            LocalDate raised = issue.raisedOn();
            line.check(raised == null || !raised.isAfter(today), "raised_on", TableRule.A_CELL_IS_A_DAY);
            if (line.isGood()) {
                issues.add(issue);
            }
        }
        return issues;
    }

    /** What the lines name, each looked up once. */
    private record Known(
            Registers registers,
            Copies copies,
            Map<String, Optional<CategoryRow>> categories,
            Map<String, Optional<AgencyRow>> agencies,
            Map<String, Optional<Boolean>> communities) {

        @Nullable
        CategoryRow category(Line line) {
            CategoryRow row = categories
                    .computeIfAbsent(line.code("category"), registers::category)
                    .orElse(null);
            line.check(row != null, "category", ReferenceRule.UNKNOWN_CATEGORY);
            line.check(row == null || row.active(), "category", ReferenceRule.THE_CATEGORY_IS_ACTIVE);
            return row;
        }

        @Nullable
        AgencyRow agency(Line line) {
            String code = line.optionalCode("agency");
            if (code == null) {
                return null;
            }
            AgencyRow row = agencies.computeIfAbsent(code, registers::agency).orElse(null);
            line.check(row != null, "agency", ReferenceRule.UNKNOWN_AGENCY);
            line.check(row == null || row.active(), "agency", ReferenceRule.THE_AGENCY_IS_ACTIVE);
            return row;
        }

        String community(Line line) {
            String code = line.code("community");
            Boolean active =
                    communities.computeIfAbsent(code, copies::communityIsActive).orElse(null);
            line.check(active != null, "community", ReferenceRule.UNKNOWN_COMMUNITY);
            line.check(!Boolean.FALSE.equals(active), "community", ReferenceRule.THE_COMMUNITY_IS_ACTIVE);
            return code;
        }
    }

    private static PaperIssue issue(Line line, Known known) {
        CategoryRow category = known.category(line);
        String community = known.community(line);
        line.text("kind", NAME);
        IssueKind kind = Cells.value(line, "kind", IssueKind.class);
        Priority priority = Cells.value(line, "priority", Priority.class);
        Priority usual = category == null ? Priority.NORMAL : category.priority();
        String title = line.text("title", TITLE);
        line.check(
                title.isEmpty() || title.codePointCount(0, title.length()) >= SHORTEST_TITLE,
                "title",
                IssueRule.A_TITLE_HAS_3_TO_200_CHARACTERS);
        return new PaperIssue(
                line.text("reference", NAME),
                Cells.day(line, "raised_on"),
                Objects.requireNonNullElse(kind, IssueKind.PROBLEM),
                community,
                category == null ? "" : category.code(),
                Objects.requireNonNullElse(priority, usual),
                title,
                Objects.requireNonNullElse(line.optional("description", TEXT), ""),
                line.optional("place", PLACE),
                point(line),
                category == null ? Map.of() : answers(line, category),
                onBehalfOf(line, community),
                known.agency(line));
    }

    private static @Nullable GeoPoint point(Line line) {
        Double lat = Cells.degrees(line, "lat", MOST_LAT);
        Double lon = Cells.degrees(line, "lon", MOST_LON);
        line.check(lat != null || lon == null, "lat", TableRule.A_CELL_IS_FILLED);
        line.check(lon != null || lat == null, "lon", TableRule.A_CELL_IS_FILLED);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static String onBehalfOf(Line line, String community) {
        String person = line.optional("on_behalf_of", NAME);
        line.check(person == null || SUBJECT.matcher(person).matches(), "on_behalf_of", TableRule.A_CELL_IS_A_CODE);
        return person == null ? "community:" + community : person;
    }

    /** As {@code width=2 m | depth=1 m}. What the paper did not ask stays open, also where the category needs it. */
    private static Map<String, String> answers(Line line, CategoryRow category) {
        Map<String, String> answers = new LinkedHashMap<>();
        String cell = line.optional("answers", TEXT);
        for (String part : cell == null ? new String[0] : cell.split("\\|")) {
            int sign = part.indexOf('=');
            String code = sign < 0 ? "" : part.substring(0, sign).strip();
            line.check(
                    category.questions().stream()
                            .anyMatch(question -> question.code().equals(code)),
                    "answers",
                    ReferenceRule.AN_ANSWER_IS_TO_A_QUESTION_OF_THE_CATEGORY);
            answers.put(code, part.substring(sign + 1).strip());
        }
        return answers;
    }
}
