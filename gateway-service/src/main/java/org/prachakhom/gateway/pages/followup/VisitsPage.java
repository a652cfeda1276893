package org.prachakhom.gateway.pages.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.CommitteeService;
import org.prachakhom.gateway.pages.client.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the follow-up team has to visit, and what it has to decide. */
@Controller
final class VisitsPage {
    /** The cases of every status in which somebody waits for an answer to a request to reopen. */
    private static final String DISPUTED = "DISPUTED";

    /** What was confirmed long ago and drawn since, to be looked at again. */
    private static final String RECHECK = "RECHECK";

    private static final List<String> STATUSES =
            List.of("TO_VISIT", "TO_DECIDE", DISPUTED, RECHECK, "JUDGED", "NOTHING_CLAIMED", "ENDED");

    private final CommitteeService committee;

    VisitsPage(CommitteeService committee) {
        this.committee = committee;
    }

    @GetMapping("/follow-ups")
    String visits(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model page) {
        String chosen = status != null && STATUSES.contains(status) ? status : STATUSES.getFirst();
        Filter filter = Filter.first(25).with("cursor", cursor);
        Filter narrowed =
                switch (chosen) {
                    case DISPUTED -> filter.with("disputed", "true");
                    case RECHECK -> filter.with("recheck", "true");
                    default -> filter.with("status", chosen);
                };
        page.addAttribute("statuses", STATUSES);
        page.addAttribute("status", chosen);
        page.addAttribute("cases", committee.cases(narrowed.parameters()));
        return "followup/visits";
    }
}
