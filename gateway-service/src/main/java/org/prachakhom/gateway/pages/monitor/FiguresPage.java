package org.prachakhom.gateway.pages.monitor;

import java.util.List;
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
    record Total(int issues, int open, int claimed, int verified, int closedWithoutFix, int published) {
        static Total of(List<Figure> figures) {
            return new Total(
                    figures.stream().mapToInt(Figure::issues).sum(),
                    figures.stream().mapToInt(Figure::open).sum(),
                    figures.stream().mapToInt(Figure::claimed).sum(),
                    figures.stream().mapToInt(Figure::verified).sum(),
                    figures.stream().mapToInt(Figure::closedWithoutFix).sum(),
                    figures.stream().mapToInt(Figure::published).sum());
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
