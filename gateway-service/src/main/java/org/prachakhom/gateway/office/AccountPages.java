package org.prachakhom.gateway.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountAudit;
import org.prachakhom.gateway.accounts.Accounts;
import org.prachakhom.gateway.accounts.Role;
import org.prachakhom.gateway.accounts.SignInSlip;
import org.prachakhom.gateway.accounts.SignInSlips;
import org.prachakhom.gateway.failure.Refused;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.prachakhom.gateway.signin.Sessions;
import org.prachakhom.gateway.signin.SignInSettings;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of a municipality: a list, a form each, and the printed slip. */
@Controller
@RequestMapping("/accounts")
final class AccountPages {
    private final Accounts accounts;
    private final AccountAudit audit;
    private final SignInSlips slips;
    private final Sessions sessions;
    private final SignInSettings settings;

    AccountPages(Accounts accounts, AccountAudit audit, SignInSlips slips, Sessions sessions, SignInSettings settings) {
        this.accounts = accounts;
        this.audit = audit;
        this.slips = slips;
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping
    String list(SignedIn person, Model page) {
        page.addAttribute("accounts", accounts.seenBy(person.actor()));
        page.addAttribute("keeps", keeps(person));
        page.addAttribute("ofMany", person.is("OPERATOR"));
        return "accounts/list";
    }

    @GetMapping("/new")
    String blank(SignedIn person, Model page) {
        String municipality = person.is("OPERATOR") ? "" : person.municipality();
        return form(person, page, AccountForm.empty(municipality));
    }

    @PostMapping("/new")
    String create(
            SignedIn person,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model page) {
        AccountForm form = AccountForm.of(fields);
        return orAgain(response, page, () -> form(person, page, form), () -> {
            Account account = accounts.create(person.actor(), form.details());
            return "redirect:/accounts/" + account.id();
        });
    }

    @GetMapping("/{id}")
    String one(SignedIn person, @PathVariable String id, Model page) {
        Account account = accounts.seenBy(person.actor(), id);
        return form(person, page, account, AccountForm.of(account));
    }

    @PostMapping("/{id}")
    String revise(
            SignedIn person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model page) {
        Account before = accounts.seenBy(person.actor(), id);
        AccountForm form = AccountForm.of(fields);
        return orAgain(response, page, () -> form(person, page, before, form), () -> {
            accounts.revise(person.actor(), id, version, form.details());
            return "redirect:/accounts/" + id;
        });
    }

    @PostMapping("/{id}/closing")
    String close(SignedIn person, @PathVariable String id, @RequestParam long version) {
        accounts.close(person.actor(), id, version);
        sessions.endAll(id);
        return "redirect:/accounts/" + id;
    }

    /** Ends all sessions of somebody who lost a phone. */
    @PostMapping("/{id}/sign-out")
    String signOut(SignedIn person, @PathVariable String id) {
        sessions.endAll(accounts.signedOutBy(person.actor(), id).id());
        return "redirect:/accounts/" + id;
    }

    /** Shows the slip once, to be printed: nobody can read its code again. */
    @PostMapping("/{id}/slips")
    String slip(SignedIn person, @PathVariable String id, Model page) {
        SignInSlip slip = slips.make(person.actor(), id);
        sessions.endAll(id);
        page.addAttribute("slip", slip);
        page.addAttribute("code", OneTimeCodes.inGroups(slip.code()));
        page.addAttribute("qr", QrDrawing.of(Slips.link(settings, slip).toString()));
        page.addAttribute("address", settings.publicUrl().resolve("/slip"));
        return "accounts/slip";
    }

    private String form(SignedIn person, Model page, Account account, AccountForm form) {
        page.addAttribute("account", account);
        page.addAttribute("audit", audit.of(account.id()));
        page.addAttribute("sessions", sessions.of(account.id()));
        page.addAttribute("resets", keeps(person) || account.leaderOnly());
        return form(person, page, form);
    }

    private static String form(SignedIn person, Model page, AccountForm form) {
        page.addAttribute("form", form);
        page.addAttribute("keeps", keeps(person));
        page.addAttribute("roles", person.is("OPERATOR") ? List.of(Role.ADMIN) : given());
        return "accounts/account";
    }

    private static List<Role> given() {
        return Role.OF_A_MUNICIPALITY.stream().sorted().toList();
    }

    private static boolean keeps(SignedIn person) {
        return person.is("ADMIN") || person.is("OPERATOR");
    }

    /** The form again, with what was typed and what is wrong with it. */
    private static String orAgain(
            HttpServletResponse response, Model page, Supplier<String> form, Supplier<String> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            response.setStatus(refused.refusal().status().value());
            page.addAttribute("refused", refused.refusal().code());
            page.addAttribute("pointers", refused.pointers());
            return form.get();
        }
    }
}
