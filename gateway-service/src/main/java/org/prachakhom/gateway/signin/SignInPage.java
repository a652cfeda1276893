package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
final class SignInPage {
    private final SignIn signIn;
    private final Sessions sessions;

    SignInPage(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String next, Model page) {
        return form(page, "", LocalPath.of(next));
    }

    @PostMapping("/sign-in")
    @Nullable
    String signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Optional<Account> account;
        try {
            account = signIn.with(login, secret, Source.of(request));
        } catch (TooManyAttempts locked) {
            locked.answer(response, page);
            return form(page, login, LocalPath.of(next));
        }
        if (account.isEmpty()) {
            page.addAttribute("refused", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, login, LocalPath.of(next));
        }
        sessions.begin(request, response, account.get());
        return goTo(response, LocalPath.of(next));
    }

    @PostMapping("/sign-out")
    @Nullable
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        return goTo(response, "/");
    }

    private static String form(Model page, String login, String next) {
        page.addAttribute("login", login);
        page.addAttribute("next", next);
        return "signin/sign-in";
    }

    /** As a reading of another page, so that going back or reloading sends no form again. */
    static @Nullable String goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
        return null;
    }
}
