package org.prachakhom.gateway.pages.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.Page;
import org.prachakhom.gateway.pages.client.RegisterService;
import org.prachakhom.gateway.pages.client.RegisterService.Template;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Texts that are often written. A form offers them as links to itself, so that choosing one needs no script. */
@Component
public final class ReadyTexts {
    private final RegisterService registers;

    ReadyTexts(RegisterService registers) {
        this.registers = registers;
    }

    /** Puts the texts for this use on a page; none where the register cannot be asked, as everything can be typed. */
    public void offer(String use, Model page) {
        page.addAttribute("templates", of(use));
    }

    /** The text of this code, or null. */
    public @Nullable String text(String use, @Nullable String code) {
        return code == null
                ? null
                : of(use).stream()
                        .filter(each -> each.code().equals(code))
                        .map(Template::textTh)
                        .findFirst()
                        .orElse(null);
    }

    private List<Template> of(String use) {
        try {
            return Page.whole(Filter.all().with("use", use), registers::templates).items().stream()
                    .filter(each -> each.active() && each.use().equals(use))
                    .toList();
        } catch (ServiceProblem problem) {
            return List.of();
        }
    }
}
