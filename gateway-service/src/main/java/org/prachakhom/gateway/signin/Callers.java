package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.prachakhom.gateway.accounts.AccountRows;
import org.prachakhom.gateway.accounts.Days;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Who sends a request from a browser. The session knows the account's id and nothing more; the account is looked up once
 * a request, so that the end of a term or of the account holds at once.
 */
@Component
public final class Callers {
    private static final String ATTRIBUTE = Callers.class.getName();

    private final AccountRows accounts;
    private final Days days;

    Callers(AccountRows accounts, Days days) {
        this.accounts = accounts;
        this.days = days;
    }

    /**
     * The one whose session the request carries. Nobody when it bears a token of its own: then that counts alone.
     */
    public Optional<SignedIn> inSession(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Optional<?> known) {
            return known.map(SignedIn.class::cast);
        }
        Optional<SignedIn> found =
                request.getHeader(HttpHeaders.AUTHORIZATION) == null ? lookUp(request) : Optional.empty();
        request.setAttribute(ATTRIBUTE, found);
        return found;
    }

    /** Looks the session up again when next asked: it began or ended just now. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    private Optional<SignedIn> lookUp(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Sessions.ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        Optional<SignedIn> person = accounts.byId(id)
                .map(account -> SignedIn.of(account, days.today()))
                .filter(holder -> !holder.roles().isEmpty());
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person;
    }
}
