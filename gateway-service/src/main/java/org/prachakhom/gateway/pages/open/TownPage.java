package org.prachakhom.gateway.pages.open;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.NotificationService;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A municipality's published results, and one of them with its thread back to the meeting. */
@Controller
@RequestMapping("/town/{code}")
final class TownPage {
    private final NotificationService publications;

    TownPage(NotificationService publications) {
        this.publications = publications;
    }

    /** What the list is narrowed to; {@code q} is looked for in title and text. */
    record Search(
            @Nullable String q,
            @Nullable String community,
            @Nullable String category,
            @Nullable String cursor) {

        /** Whether it narrows anything. */
        public boolean narrows() {
            return given(q) || given(community) || given(category);
        }

        Filter filter() {
            return Filter.first(20)
                    .with("q", q)
                    .with("community", community)
                    .with("category", category)
                    .with("cursor", cursor);
        }

        private static boolean given(@Nullable String text) {
            return text != null && !text.isBlank();
        }
    }

    @GetMapping
    String results(@PathVariable String code, @ModelAttribute("search") Search search, Model page) {
        page.addAttribute("town", publications.town(code));
        page.addAttribute("issues", publications.published(code, search.filter().parameters()));
        return "open/town";
    }

    @GetMapping("/issues/{number}")
    String result(@PathVariable String code, @PathVariable String number, Model page, HttpServletResponse response) {
        try {
            page.addAttribute("issue", publications.published(code, number));
            page.addAttribute("town", publications.town(code));
            return "open/result";
        } catch (ServiceProblem problem) {
            if (problem.status() != HttpStatus.GONE.value()) {
                throw problem;
            }
            response.setStatus(problem.status());
            page.addAttribute("town", publications.town(code));
            page.addAttribute("number", number);
            page.addAttribute("why", why(problem.document()));
            return "open/taken-back";
        }
    }

    /** The publisher's reason; once that was erased, that it was taken back. */
    private static @Nullable String why(ServiceProblem.Document gone) {
        return gone.faults().isEmpty()
                ? gone.detail()
                : gone.faults().getFirst().detail();
    }
}
