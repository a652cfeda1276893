package org.prachakhom.gateway.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.AccountRequests;
import org.prachakhom.gateway.accounts.AccountRule;
import org.prachakhom.gateway.accounts.Accounts;
import org.prachakhom.gateway.signin.Sessions;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of accounts over HTTP: each with an idempotency key, and with If-Match where something exists already. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountCommandApi {
    private final Accounts accounts;
    private final AccountRequests requests;
    private final Sessions sessions;

    AccountCommandApi(Accounts accounts, AccountRequests requests, Sessions sessions) {
        this.accounts = accounts;
        this.requests = requests;
        this.sessions = sessions;
    }

    @PostMapping
    ResponseEntity<AccountBody> create(
            SignedIn caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody AccountWish wish) {
        Account account = once(
                caller,
                key,
                "create " + wish,
                () -> accounts.create(caller.actor(), wish.details(caller.municipality())));
        return AccountBody.answer(HttpStatus.CREATED, account);
    }

    @PostMapping("/{id}/revision")
    ResponseEntity<AccountBody> revise(
            SignedIn caller,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody AccountWish wish) {
        Account account = once(
                caller,
                key,
                "revise " + id + wish,
                () -> accounts.revise(caller.actor(), id, version(version), wish.details(caller.municipality())));
        return AccountBody.answer(HttpStatus.OK, account);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<AccountBody> close(
            SignedIn caller,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Account account = once(caller, key, "close " + id, () -> accounts.close(caller.actor(), id, version(version)));
        sessions.endAll(id);
        return AccountBody.answer(HttpStatus.OK, account);
    }

    private Account once(SignedIn caller, @Nullable String key, String request, Supplier<Account> work) {
        AccountRule.IDEMPOTENCY_KEY_IS_MISSING.holds(key != null && !key.isBlank());
        return requests.once(caller.actor(), String.valueOf(key), hash(request), work);
    }

    private static long version(@Nullable String tag) {
        AccountRule.VERSION_IS_MISSING.holds(tag != null);
        String digits = String.valueOf(tag).replace("\"", "");
        AccountRule.VERSION_IS_STALE.holds(digits.matches("[0-9]{1,18}"));
        return Long.parseLong(digits);
    }

    private static byte[] hash(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
