package org.prachakhom.gateway.office;

import jakarta.servlet.http.HttpServletResponse;
import org.prachakhom.gateway.accounts.AccountImport;
import org.prachakhom.gateway.accounts.AccountImport.Outcome;
import org.prachakhom.gateway.failure.Refused;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many accounts at once: a table is pasted, tried, mended line by line, and then taken over. */
@Controller
@RequestMapping("/accounts/table")
final class AccountTablePage {
    private static final String HEADING = "login,name,roles,communities,agency,headOf,from,until\n";

    private final AccountImport table;

    AccountTablePage(AccountImport table) {
        this.table = table;
    }

    @GetMapping
    String blank(Model page) {
        page.addAttribute("lines", HEADING);
        return "accounts/table";
    }

    @PostMapping
    String read(
            SignedIn person,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "true") boolean trial,
            HttpServletResponse response,
            Model page) {
        page.addAttribute("lines", lines);
        try {
            Outcome outcome = table.read(person.actor(), lines, trial);
            if (outcome.done()) {
                return "redirect:/accounts";
            }
            if (!outcome.bad().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            page.addAttribute("outcome", outcome);
        } catch (Refused refused) {
            response.setStatus(refused.refusal().status().value());
            page.addAttribute("refused", refused.refusal().code());
        }
        return "accounts/table";
    }
}
