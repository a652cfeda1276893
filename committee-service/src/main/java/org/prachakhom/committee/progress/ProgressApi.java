package org.prachakhom.committee.progress;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.prachakhom.events.value.Roles;
import org.prachakhom.kit.web.AllowedRoles;
import org.prachakhom.kit.web.Freshness;
import org.prachakhom.kit.web.ReadsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the figures of progress. */
@RestController
class ProgressApi {
    private final Figures figures;

    ProgressApi(Figures figures) {
        this.figures = figures;
    }

    /** The figures of a municipality, counted by {@code by}. */
    record ProgressFigures(String by, List<Figure> figures, String upTo) {}

    @GetMapping("/api/v1/progress/figures")
    @AllowedRoles({Roles.MONITOR, Roles.SECRETARY, Roles.FOLLOW_UP})
    @ReadsView({"progress-facts", "register-names"})
    ProgressFigures progressFigures(
            @RequestParam @Pattern(regexp = "state|agency|community|month") String by, Freshness freshness) {
        Grouping grouping = Grouping.valueOf(by.toUpperCase(Locale.ROOT));
        return new ProgressFigures(by, figures.by(grouping), freshness.upTo());
    }
}
