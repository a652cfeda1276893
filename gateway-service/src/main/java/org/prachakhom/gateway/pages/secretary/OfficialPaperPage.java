package org.prachakhom.gateway.pages.secretary;

import org.prachakhom.gateway.accounts.Days;
import org.prachakhom.gateway.pages.client.IssueService;
import org.prachakhom.gateway.pages.client.IssueService.Issue;
import org.prachakhom.gateway.pages.client.Registers;
import org.prachakhom.gateway.pages.open.Towns;
import org.prachakhom.gateway.pages.secretary.OfficialPaper.Heading;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers that the secretary sends with an assigned issue: the letter to an outside body, the memo to a department. */
@Controller
final class OfficialPaperPage {
    private final IssueService issues;
    private final Registers registers;
    private final Towns towns;
    private final Days days;

    OfficialPaperPage(IssueService issues, Registers registers, Towns towns, Days days) {
        this.issues = issues;
        this.registers = registers;
        this.towns = towns;
        this.days = days;
    }

    @GetMapping("/issues/{id}/{paper:letter|memo}")
    String paper(
            @PathVariable String id,
            @PathVariable String paper,
            @ModelAttribute("heading") Heading heading,
            SignedIn me,
            Model page) {
        Issue issue = issues.issue(id, null);
        String fitting = issue.liaison() == null ? "memo" : "letter";
        if (issue.agency() == null || !me.is("SECRETARY") || !paper.equals(fitting)) {
            return "redirect:/issues/" + id;
        }
        String known = towns.of(me.municipality()).nameTh();
        String municipality = known == null ? me.municipality() : known;
        page.addAttribute("issue", issue);
        page.addAttribute("paper", OfficialPaper.of(issue, registers.names(), municipality, heading, days.today()));
        return "secretary/" + paper;
    }
}
