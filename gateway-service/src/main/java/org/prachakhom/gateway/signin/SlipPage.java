package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.SignInSlips;
import org.prachakhom.gateway.secrets.OneTimeCodes;
import org.prachakhom.gateway.secrets.SecretHashes;
import org.prachakhom.gateway.signin.SecretRule.Wanted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * From a printed slip to being signed in. The slip's QR leads to an address with the code, which is moved to a cookie at
 * once, so that it stays in neither the browser's history nor the address bar; reading uses nothing up.
 */
@Controller
final class SlipPage {
    private static final String COOKIE = "slip";

    private final SignInSlips slips;
    private final SignInAttempts attempts;
    private final SecretHashes hashes;
    private final Sessions sessions;
    private final SignInSettings settings;

    SlipPage(
            SignInSlips slips,
            SignInAttempts attempts,
            SecretHashes hashes,
            Sessions sessions,
            SignInSettings settings) {
        this.slips = slips;
        this.attempts = attempts;
        this.hashes = hashes;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** Where the QR leads. */
    @GetMapping("/slip/{code}")
    @Nullable
    String scanned(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model page) {
        return withHolder(code, request, response, page, _ -> {
            remember(response, code, 1800);
            return SignInPage.goTo(response, "/slip");
        });
    }

    /** The form: with a scanned code it asks for PIN or password, else for the code first. */
    @GetMapping("/slip")
    @Nullable
    String form(
            @CookieValue(name = COOKIE, required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (code == null) {
            return "signin/slip-code";
        }
        return withHolder(code, request, response, page, holder -> secretForm(page, holder));
    }

    /** The code, typed. */
    @PostMapping("/slip/code")
    @Nullable
    String typed(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return scanned(code, request, response, page);
    }

    /** PIN or password, chosen: the slip is used up and the holder signed in. */
    @PostMapping("/slip")
    @Nullable
    String chosen(
            @CookieValue(name = COOKIE, defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return withHolder(code, request, response, page, holder -> {
            Wanted wanted = Wanted.of(secret);
            Optional<SecretRule> broken = SecretRule.broken(wanted, repeated, holder);
            if (broken.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("broken", broken.get().code());
                return secretForm(page, holder);
            }
            Optional<Account> account = slips.use(code, hashes.hash(wanted.secret()), wanted.kind());
            remember(response, "", 0);
            if (account.isEmpty()) {
                return notValid(response, page);
            }
            attempts.forget(holder.login());
            sessions.endAll(holder.id());
            sessions.begin(request, response, account.get());
            return SignInPage.goTo(response, LocalPath.HOME);
        });
    }

    /** What to do for the holder of a slip. */
    @FunctionalInterface
    private interface Step {
        @Nullable
        String with(Account holder);
    }

    private @Nullable String withHolder(
            String code, HttpServletRequest request, HttpServletResponse response, Model page, Step step) {
        Source source = Source.of(request);
        try {
            attempts.count(source);
        } catch (TooManyAttempts locked) {
            locked.answer(response, page);
            return "signin/slip-code";
        }
        Optional<Account> holder = slips.holder(code);
        if (holder.isEmpty()) {
            remember(response, "", 0);
            return notValid(response, page);
        }
        attempts.succeeded(source);
        return step.with(holder.get());
    }

    private static String notValid(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("refused", true);
        return "signin/slip-code";
    }

    private static String secretForm(Model page, Account holder) {
        page.addAttribute("holder", holder);
        return "signin/slip";
    }

    private void remember(HttpServletResponse response, String code, long seconds) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, OneTimeCodes.digits(code))
                .path("/slip")
                .httpOnly(true)
                .secure(settings.overTls())
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
