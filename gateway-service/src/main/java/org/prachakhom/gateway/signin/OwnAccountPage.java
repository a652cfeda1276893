package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.OwnAccount;
import org.prachakhom.gateway.secrets.SecretHashes;
import org.prachakhom.gateway.signin.SecretRule.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: where one is signed in, signing out everywhere, another PIN or password. */
@Controller
final class OwnAccountPage {
    private final AccountRows accounts;
    private final OwnAccount own;
    private final Sessions sessions;
    private final SignIn signIn;
    private final SecretHashes hashes;

    OwnAccountPage(AccountRows accounts, OwnAccount own, Sessions sessions, SignIn signIn, SecretHashes hashes) {
        this.accounts = accounts;
        this.own = own;
        this.sessions = sessions;
        this.signIn = signIn;
        this.hashes = hashes;
    }

    @GetMapping("/me")
    String page(SignedIn person, HttpServletRequest request, Model page) {
        page.addAttribute("account", account(person));
        page.addAttribute("sessions", sessions.of(person.sub(), request));
        return "signin/me";
    }

    /** Ends every session, this one too. */
    @PostMapping("/me/sign-out-everywhere")
    @Nullable
    String signOutEverywhere(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        own.signedOutEverywhere(account(person));
        sessions.endAll(person.sub());
        sessions.end(request);
        return SignInPage.goTo(response, "/sign-in");
    }

    @PostMapping("/me/secret")
    @Nullable
    String changeSecret(
            SignedIn person,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Account account = account(person);
        Wanted wanted = Wanted.of(secret);
        Optional<String> broken = SecretRule.broken(wanted, repeated, account).map(SecretRule::code);
        try {
            if (broken.isEmpty() && !signIn.confirms(account, current, Source.of(request))) {
                broken = Optional.of("current-is-wrong");
            }
        } catch (TooManyAttempts locked) {
            locked.answer(response, page);
            return page(person, request, page);
        }
        if (broken.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("broken", broken.get());
            return page(person, request, page);
        }
        own.changeSecret(account, hashes.hash(wanted.secret()), wanted.kind());
        sessions.endAll(person.sub());
        sessions.begin(request, response, account);
        return SignInPage.goTo(response, "/me");
    }

    private Account account(SignedIn person) {
        return accounts.byId(person.sub()).orElseThrow();
    }
}
