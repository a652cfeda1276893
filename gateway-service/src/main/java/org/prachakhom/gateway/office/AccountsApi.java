package org.prachakhom.gateway.office;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.prachakhom.gateway.accounts.AccountAudit;
import org.prachakhom.gateway.accounts.Accounts;
import org.prachakhom.gateway.accounts.SignInSlip;
import org.prachakhom.gateway.accounts.SignInSlips;
import org.prachakhom.gateway.signin.Device;
import org.prachakhom.gateway.signin.Sessions;
import org.prachakhom.gateway.signin.SignInSettings;
import org.prachakhom.gateway.signin.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a municipality over HTTP: who is there, where they are signed in, and their slips. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
final class AccountsApi {
    private final Accounts accounts;
    private final AccountAudit audit;
    private final SignInSlips slips;
    private final Sessions sessions;
    private final SignInSettings settings;

    AccountsApi(Accounts accounts, AccountAudit audit, SignInSlips slips, Sessions sessions, SignInSettings settings) {
        this.accounts = accounts;
        this.audit = audit;
        this.slips = slips;
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping
    AccountList list(SignedIn caller) {
        return new AccountList(
                accounts.seenBy(caller.actor()).stream().map(AccountBody::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountBody> one(SignedIn caller, @PathVariable String id) {
        return AccountBody.answer(HttpStatus.OK, accounts.seenBy(caller.actor(), id));
    }

    @GetMapping("/{id}/audit")
    AuditList audit(SignedIn caller, @PathVariable String id) {
        return new AuditList(audit.of(accounts.seenBy(caller.actor(), id).id()));
    }

    /** Where the account is signed in now. */
    @GetMapping("/{id}/sessions")
    SessionList sessions(SignedIn caller, @PathVariable String id) {
        return new SessionList(sessions.of(accounts.seenBy(caller.actor(), id).id()).stream()
                .map(each -> new SessionBody(each.since(), each.lastUsed(), each.device()))
                .toList());
    }

    /** Ends all sessions of the account; none, and nothing changes, when sent again. */
    @PostMapping("/{id}/sign-out")
    ResponseEntity<Void> signOut(SignedIn caller, @PathVariable String id) {
        sessions.endAll(accounts.signedOutBy(caller.actor(), id).id());
        return ResponseEntity.noContent().build();
    }

    /** Makes a slip. Not repeatable by key, because a code is known only once: sent again it makes another. */
    @PostMapping("/{id}/slips")
    ResponseEntity<SlipBody> slip(SignedIn caller, @PathVariable String id) {
        SignInSlip slip = slips.make(caller.actor(), id);
        sessions.endAll(id);
        SlipBody body = new SlipBody(slip.code(), Slips.link(settings, slip), slip.expiresAt());
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }

    /** All accounts, by login. */
    record AccountList(List<AccountBody> items) {}

    /** What was done to an account, the latest first. */
    record AuditList(List<AccountAudit.Entry> items) {}

    /** Where an account is signed in, the latest use first. */
    record SessionList(List<SessionBody> items) {}

    /** One session: since when, when last used, and on what. */
    record SessionBody(Instant since, Instant lastUsed, Device device) {}

    /** A slip's code, which is never told again. */
    record SlipBody(String code, URI link, Instant expiresAt) {}
}
