package org.prachakhom.gateway.pages.publisher;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.pages.client.Accepted;
import org.prachakhom.gateway.pages.client.Filter;
import org.prachakhom.gateway.pages.client.Fresh;
import org.prachakhom.gateway.pages.client.NotificationService;
import org.prachakhom.gateway.pages.client.NotificationService.Publication;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.client.Sending;
import org.prachakhom.gateway.pages.client.ServiceProblem;
import org.prachakhom.gateway.pages.form.Body;
import org.prachakhom.gateway.pages.form.FormKey;
import org.prachakhom.gateway.pages.form.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a text or for publication, and the page on which a publisher clears and publishes one, or takes it back. */
@Controller
@RequestMapping("/publications")
final class PublicationsPage {
    private static final List<String> STATUSES =
            List.of("WAITS_FOR_TEXT", "WAITS_FOR_REQUEST", "REQUESTED", "REFUSED", "PUBLISHED", "TAKEN_BACK");

    private final NotificationService publications;
    private final Registers registers;
    private final Refusals refusals;

    PublicationsPage(NotificationService publications, Registers registers, Refusals refusals) {
        this.publications = publications;
        this.registers = registers;
        this.refusals = refusals;
    }

    /** Title and text as everyone will read them. */
    record TextForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String title,
            @Nullable String text) {

        static TextForm of(Publication known) {
            return new TextForm(FormKey.fresh(), version(known), known.title(), known.text());
        }

        TextForm on(Publication known) {
            return new TextForm(FormKey.fresh(), version(known), title, text);
        }

        Sending sending() {
            String seen = version == null || version.isBlank() ? null : version;
            return FormKey.sending(key, seen);
        }

        private static @Nullable String version(Publication known) {
            return known.version() == null ? null : String.valueOf(known.version());
        }
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            Model page) {
        String chosen = status != null && STATUSES.contains(status) ? status : STATUSES.getFirst();
        page.addAttribute("statuses", STATUSES);
        page.addAttribute("status", chosen);
        page.addAttribute(
                "publications",
                publications.publications(Filter.first(25)
                        .with("status", chosen)
                        .with("cursor", cursor)
                        .parameters()));
        page.addAttribute("names", registers.names());
        return "publisher/publications";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) @Nullable String atLeast, Model page) {
        Publication known = Fresh.read(atLeast, from -> publications.publication(id, from));
        return show(known, TextForm.of(known), page);
    }

    @PostMapping("/{id}/content")
    String clear(
            @PathVariable String id, @ModelAttribute("form") TextForm form, Model page, HttpServletResponse response) {
        try {
            Map<String, Object> body = Body.empty()
                    .text("title", form.title())
                    .text("text", form.text())
                    .content();
            Accepted cleared = publications.clear(id, body, form.sending());
            return "redirect:/publications/" + id + "?done=cleared&atLeast=" + cleared.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Publication known = publications.publication(id, null);
            return show(known, form.on(known), page);
        }
    }

    @PostMapping("/{id}/request")
    String request(
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam String version,
            Model page,
            HttpServletResponse response) {
        try {
            Accepted asked = publications.request(id, Map.of(), new Sending(key, version));
            return "redirect:/publications/" + id + "?done=requested&atLeast=" + asked.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            Publication known = publications.publication(id, null);
            return show(known, TextForm.of(known), page);
        }
    }

    @PostMapping("/{id}/take-back")
    String takeBack(
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam String version,
            @RequestParam(required = false) @Nullable String reason,
            Model page,
            HttpServletResponse response) {
        try {
            Map<String, Object> body = Body.empty().text("reason", reason).content();
            Accepted asked = publications.takeBack(id, body, new Sending(key, version));
            return "redirect:/publications/" + id + "?done=take-back&atLeast=" + asked.upTo();
        } catch (ServiceProblem problem) {
            refusals.show(problem, page, response);
            page.addAttribute("reason", reason);
            Publication known = publications.publication(id, null);
            return show(known, TextForm.of(known), page);
        }
    }

    private String show(Publication known, TextForm form, Model page) {
        page.addAttribute("publication", known);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        return "publisher/publication";
    }
}
