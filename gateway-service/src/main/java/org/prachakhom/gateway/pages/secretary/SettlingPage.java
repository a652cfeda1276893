package org.prachakhom.gateway.pages.secretary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.RegisterService.Agency;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.issue.IssueMoves;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the secretary settles without an agency's work: praise passed on, a suggestion answered, an agency asked to help. */
@Controller
@RequestMapping("/issues/{id}/{step:acknowledgement|answer|contributors}")
final class SettlingPage {
    private final IssueService issues;
    private final Registers registers;
    private final IssueMoves moves;

    SettlingPage(IssueService issues, Registers registers, IssueMoves moves) {
        this.issues = issues;
        this.registers = registers;
        this.moves = moves;
    }

    @GetMapping
    String form(@PathVariable String id, @PathVariable String step, Model page) {
        Issue issue = issues.issue(id, null);
        return show(issue, step, SettlingForm.empty().on(issue.version()), page);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @PathVariable String step,
            @ModelAttribute("form") SettlingForm form,
            Model page,
            HttpServletResponse response) {
        return moves.move(
                id,
                step,
                form.body(step),
                form.sending(),
                page,
                response,
                issue -> show(issue, step, form.on(issue.version()), page));
    }

    private String show(Issue issue, String step, SettlingForm form, Model page) {
        page.addAttribute("issue", issue);
        page.addAttribute("form", form);
        page.addAttribute("names", registers.names());
        page.addAttribute("agencies", agencies(issue, step));
        return "secretary/" + step;
    }

    private List<Agency> agencies(Issue issue, String step) {
        return registers.agencies().stream()
                .filter(Agency::active)
                .filter(agency -> !step.equals("contributors") || mayHelp(issue, agency.code()))
                .toList();
    }

    /** Who holds it, or helps already, is not asked to help. */
    private static boolean mayHelp(Issue issue, String agency) {
        return !agency.equals(issue.agency()) && !issue.isHelpedBy(agency);
    }
}
