package org.prachakhom.issue.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prachakhom.events.value.DayCount;
import org.prachakhom.events.value.ServiceSpan;
import org.prachakhom.issue.directory.Registers;
import org.prachakhom.issue.registers.ServiceLevelCommand.EnterServiceLevel;
import org.prachakhom.issue.tables.Cells;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableRule;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Service levels as lines of a table. */
@Component
final class ServiceLevelTable {
    private static final List<String> NEEDED = List.of("level", "days", "of");
    private static final Set<String> LEVELS = Set.of(ServiceLevelCommandApi.LEVELS.split("\\|"));

    private final Registers registers;

    ServiceLevelTable(Registers registers) {
        this.registers = registers;
    }

    Table table(byte[] sent) {
        return Table.read(sent, NEEDED, List.of());
    }

    List<Wish> wishes(Table table, Sender sender) {
        Map<String, ServiceSpan> there = registers.spans();
        Set<String> levels = new HashSet<>();
        List<Wish> wishes = new ArrayList<>();
        for (Line line : table.lines()) {
            String level = line.code("level");
            line.check(LEVELS.contains(level), "level", TableRule.A_CELL_IS_ONE_OF_THE_VALUES);
            line.check(levels.add(level), "level", TableRule.A_KEY_STANDS_ONCE);
            line.text("days", 10);
            line.text("of", 20);
            Integer days = Cells.number(line, "days", 1, ServiceLevelCommandApi.LONGEST);
            DayCount of = Cells.value(line, "of", DayCount.class);
            if (line.isGood() && days != null && of != null) {
                ServiceSpan span = new ServiceSpan(days, of);
                wishes.add(new Wish(
                        level, level, Wish.effect(there.get(level), span), () -> command(level, span, sender)));
            }
        }
        return wishes;
    }

    private static EnterServiceLevel command(String level, ServiceSpan span, Sender sender) {
        return new EnterServiceLevel(
                StreamIds.named("service-level", sender.tenant(), level),
                sender.tenant(),
                level,
                span,
                sender.by(),
                sender.at());
    }
}
