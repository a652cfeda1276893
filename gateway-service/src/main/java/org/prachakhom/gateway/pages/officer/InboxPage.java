package org.prachakhom.gateway.pages.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Waiting;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the officer's agency: new, due soon, overdue, or all of it, the earliest due first. */
@Controller
final class InboxPage {
    private static final int COUNTED = 200;
    private static final List<String> LANES = List.of("OVERDUE", "DUE_SOON", "FRESH", "DEFERRED", "HELPING");

    private final IssueService issues;
    private final Registers registers;

    InboxPage(IssueService issues, Registers registers) {
        this.issues = issues;
        this.registers = registers;
    }

    /** How many wait in each lane, of the {@code COUNTED} that are due first. */
    record Lanes(long overdue, long dueSoon, long fresh, long all, boolean more) {
        static Lanes of(List<Waiting> items, boolean more) {
            return new Lanes(
                    items.stream().filter(Waiting::overdue).count(),
                    items.stream().filter(Waiting::dueSoon).count(),
                    items.stream().filter(Waiting::fresh).count(),
                    items.size(),
                    more);
        }

        /** The number as it is shown: where there may be more, with a plus. */
        public String show(long number) {
            return more ? number + "+" : String.valueOf(number);
        }
    }

    @GetMapping("/officer")
    String inbox(
            SignedIn me,
            @RequestParam(required = false) @Nullable String lane,
            @RequestParam(required = false) @Nullable String cursor,
            Model page) {
        String chosen = lane != null && LANES.contains(lane) ? lane : null;
        var counted = issues.inbox(Filter.first(COUNTED).parameters());
        page.addAttribute("lanes", Lanes.of(counted.items(), counted.next() != null));
        page.addAttribute("lane", chosen);
        page.addAttribute("deferred", count("DEFERRED"));
        page.addAttribute("helping", count("HELPING"));
        page.addAttribute(
                "waiting",
                issues.inbox(Filter.first(25)
                        .with("lane", chosen)
                        .with("cursor", cursor)
                        .parameters()));
        page.addAttribute("names", registers.names());
        page.addAttribute("agency", me.agency());
        page.addAttribute("key", FormKey.fresh());
        return "officer/inbox";
    }

    /** These two wait for nobody now, so that they are not among all. */
    private String count(String lane) {
        return issues.inbox(Filter.first(COUNTED).with("lane", lane).parameters())
                .count();
    }
}
