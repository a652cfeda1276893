package org.prachakhom.gateway.pages.monitor;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.CommitteeService;
import org.prachakhom.gateway.pages.client.CommitteeService.Figure;
import org.prachakhom.gateway.pages.client.CommitteeService.Figures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of progress; each leads to the issues that it counts. */
@Controller
final class FiguresPage {
    private static final List<String> GROUPS = List.of("agency", "community", "month", "state");

    private final CommitteeService committee;

    FiguresPage(CommitteeService committee) {
        this.committee = committee;
    }

    /** All groups together. */
    record Total(
            int issues,
            int open,
            int deferred,
            int claimed,
            int verified,
            int closedWithoutFix,
            int noted,
            int merged,
            int published) {
        static Total of(List<Figure> figures) {
            return new Total(
                    sum(figures, Figure::issues),
                    sum(figures, Figure::open),
                    sum(figures, Figure::deferred),
                    sum(figures, Figure::claimed),
                    sum(figures, Figure::verified),
                    sum(figures, Figure::closedWithoutFix),
                    sum(figures, Figure::noted),
                    sum(figures, Figure::merged),
                    sum(figures, Figure::published));
        }

        private static int sum(List<Figure> figures, ToIntFunction<Figure> part) {
            return figures.stream().mapToInt(part).sum();
        }
    }

    @GetMapping("/figures")
    String figures(@RequestParam(required = false) @Nullable String by, Model page) {
        String chosen = by != null && GROUPS.contains(by) ? by : GROUPS.getFirst();
        Figures figures = committee.figures(chosen);
        page.addAttribute("groups", GROUPS);
        page.addAttribute("by", chosen);
        page.addAttribute("figures", figures.figures());
        page.addAttribute("total", Total.of(figures.figures()));
        page.addAttribute("upTo", figures.upTo());
        return "monitor/figures";
    }
}
