package org.prachakhom.issue.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.directory.AgencyRow;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.references.ReferenceRule;
import org.prachakhom.issue.references.RegisterRule;
import org.prachakhom.issue.registers.AgencyCommand.EnterAgency;
import org.prachakhom.issue.registers.AgencyCommand.Liaison;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableRule;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Agencies as lines of a table. A liaison may stand in the same table. */
@Component
final class AgencyTable {
    private static final List<String> NEEDED = List.of("code", "name_th", "name_en");
    private static final List<String> POSSIBLE = List.of("external", "liaison", "active");
    private static final int NAME = 200;

    private final Registers registers;

    AgencyTable(Registers registers) {
        this.registers = registers;
    }

    Table table(byte[] sent) {
        return Table.read(sent, NEEDED, POSSIBLE);
    }

    List<Wish> wishes(Table table, Sender sender) {
        List<AgencyRow> rows = new ArrayList<>();
        Set<String> departments = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Line line : table.lines()) {
            AgencyRow row = row(line);
            line.check(codes.add(row.code()), "code", TableRule.A_KEY_STANDS_ONCE);
            rows.add(row);
            if (!row.external() && row.active()) {
                departments.add(row.code());
            }
        }
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Line line = table.lines().get(i);
            checkLiaison(line, rows.get(i), departments);
            if (line.isGood()) {
                wishes.add(wish(rows.get(i), sender));
            }
        }
        return wishes;
    }

    private static AgencyRow row(Line line) {
        return new AgencyRow(
                line.code("code"),
                line.text("name_th", NAME),
                line.text("name_en", NAME),
                line.yes("external", false),
                line.optionalCode("liaison"),
                line.yes("active", true),
                0);
    }

    private void checkLiaison(Line line, AgencyRow row, Set<String> departments) {
        String liaison = row.liaison();
        line.check(row.external() == (liaison != null), "liaison", RegisterRule.AN_EXTERNAL_AGENCY_HAS_A_LIAISON);
        if (liaison == null || departments.contains(liaison)) {
            return;
        }
        AgencyRow known = registers.agency(liaison).orElse(null);
        line.check(known != null, "liaison", ReferenceRule.UNKNOWN_AGENCY);
        line.check(known == null || known.active(), "liaison", ReferenceRule.THE_AGENCY_IS_ACTIVE);
        line.check(known == null || !known.external(), "liaison", RegisterRule.A_LIAISON_IS_A_DEPARTMENT);
    }

    private Wish wish(AgencyRow row, Sender sender) {
        EnterAgency command = new EnterAgency(
                StreamIds.named("agency", sender.tenant(), row.code()),
                sender.tenant(),
                row.code(),
                row.nameTh(),
                row.nameEn(),
                row.external(),
                liaison(row.liaison()),
                row.active(),
                sender.by(),
                sender.at());
        AgencyRow there =
                registers.agency(row.code()).map(AgencyTable::unversioned).orElse(null);
        return new Wish(row.code(), row.code(), Wish.effect(there, row), () -> command);
    }

    private static @Nullable Liaison liaison(@Nullable String code) {
        return code == null ? null : new Liaison(code, false);
    }

    private static AgencyRow unversioned(AgencyRow row) {
        return new AgencyRow(row.code(), row.nameTh(), row.nameEn(), row.external(), row.liaison(), row.active(), 0);
    }
}
