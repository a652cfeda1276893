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
public final class SignInPage {
    /** Below this path somebody goes to another provider. */
    public static final String WITH = "/sign-in/with";
    /** By what the provider is known in addresses. */
    public static final String PROVIDER = "provider";
    /** The way to the provider. */
    public static final String WITH_PROVIDER = WITH + "/" + PROVIDER;

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInSettings settings;

    SignInPage(SignIn signIn, Sessions sessions, SignInSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** {@code provider} says why somebody came back from the provider without being signed in. */
    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String provider,
            Model page) {
        if (provider != null && provider.matches("unknown|failed|away")) {
            page.addAttribute("cameBack", provider);
        }
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

    private String form(Model page, String login, String next) {
        page.addAttribute("provider", settings.provider());
        page.addAttribute("login", login);
        page.addAttribute("next", next);
        return "signin/sign-in";
    }

    /** To the first page of whoever was signed in. */
    public static void goHome(HttpServletResponse response) {
        goTo(response, LocalPath.HOME);
    }

    /** From the provider back to the form, with what happened: unknown, failed, or away. */
    public static void goBack(HttpServletResponse response, String what) {
        goTo(response, "/sign-in?provider=" + what);
    }

    /** As a reading of another page, so that going back or reloading sends no form again. */
    static @Nullable String goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
        return null;
    }
}
