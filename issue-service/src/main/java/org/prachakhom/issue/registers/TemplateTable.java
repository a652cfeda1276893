package org.prachakhom.issue.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prachakhom.events.value.TemplateUse;
import org.prachakhom.issue.directory.TemplateRow;
import org.prachakhom.issue.directory.Templates;
import org.prachakhom.issue.registers.TemplateCommand.EnterTemplate;
import org.prachakhom.issue.registers.TemplateCommand.Wording;
import org.prachakhom.issue.tables.Cells;
import org.prachakhom.issue.tables.Line;
import org.prachakhom.issue.tables.Sender;
import org.prachakhom.issue.tables.Table;
import org.prachakhom.issue.tables.TableRule;
import org.prachakhom.issue.tables.Wish;
import org.prachakhom.kit.ids.StreamIds;
import org.springframework.stereotype.Component;

/** Prepared texts as lines of a table. */
@Component
final class TemplateTable {
    private static final List<String> NEEDED = List.of("code", "use", "title", "text_th");
    private static final List<String> POSSIBLE = List.of("text_en", "active");
    private static final int TITLE = 200;
    private static final int TEXT = 5000;

    private final Templates templates;

    TemplateTable(Templates templates) {
        this.templates = templates;
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
            line.text("use", TITLE);
            TemplateUse use = Cells.value(line, "use", TemplateUse.class);
            String title = line.text("title", TITLE);
            String textTh = line.text("text_th", TEXT);
            String textEn = line.optional("text_en", TEXT);
            boolean active = line.yes("active", true);
            if (line.isGood() && use != null) {
                wishes.add(wish(code, new Wording(use, title, textTh, textEn), active, sender));
            }
        }
        return wishes;
    }

    private Wish wish(String code, Wording says, boolean active, Sender sender) {
        EnterTemplate command = new EnterTemplate(
                StreamIds.named("response-template", sender.tenant(), code),
                sender.tenant(),
                code,
                says,
                active,
                sender.by(),
                sender.at());
        TemplateRow there = templates.template(code).orElse(null);
        TemplateRow said = new TemplateRow(
                code,
                says.use(),
                says.title(),
                says.textTh(),
                says.textEn(),
                active,
                there == null ? 0 : there.version());
        return new Wish(code, code, Wish.effect(there, said), () -> command);
    }
}
