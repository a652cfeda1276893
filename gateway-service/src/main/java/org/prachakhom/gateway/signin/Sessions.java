package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.gateway.accounts.Account;
import org.prachakhom.gateway.accounts.OwnAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of browsers: their beginning, their end, and who has which. */
@Component
public final class Sessions {
    /** The attribute that names the account; Spring Session finds the sessions of somebody by it. */
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private static final String DEVICE = "device";

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final CsrfTokenRepository csrfTokens;
    private final OwnAccount audit;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> stored,
            CsrfTokenRepository csrfTokens,
            OwnAccount audit) {
        this.stored = stored;
        this.csrfTokens = csrfTokens;
        this.audit = audit;
    }

    /** One session of somebody: since when, when last used, and on what. */
    public record Entry(Instant since, Instant lastUsed, Device device, boolean current) {}

    /** Signs the holder in: a session of a new id, and a new token against forged requests. */
    public void begin(HttpServletRequest request, HttpServletResponse response, Account account) {
        end(request);
        HttpSession session = request.getSession(true);
        String device = Device.of(request.getHeader(HttpHeaders.USER_AGENT)).name();
        session.setAttribute(ACCOUNT, account.id());
        session.setAttribute(DEVICE, device);
        audit.signedIn(account, device);
        csrfTokens.saveToken(null, request, response);
        Callers.forget(request);
    }

    /** Ends the session of this request; nothing happens when there is none. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Callers.forget(request);
    }

    /** Ends all sessions of somebody, on whatever instance they began, at once. */
    public void endAll(String account) {
        stored.findByPrincipalName(account).keySet().forEach(stored::deleteById);
    }

    /** Where somebody else is signed in, the latest use first. */
    public List<Entry> of(String account) {
        return entries(account, null);
    }

    /** Where the one who asks is signed in, the latest use first. */
    List<Entry> of(String account, HttpServletRequest request) {
        return entries(account, currentId(request));
    }

    private List<Entry> entries(String account, @Nullable String current) {
        Map<String, ? extends Session> found = stored.findByPrincipalName(account);
        return found.values().stream()
                .map(session -> new Entry(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Device.named(session.getAttribute(DEVICE)),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(Entry::lastUsed).reversed())
                .toList();
    }

    private static @Nullable String currentId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
