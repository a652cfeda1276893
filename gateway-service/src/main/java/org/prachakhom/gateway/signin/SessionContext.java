package org.prachakhom.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Makes Spring Security's context of a request from the session, when somebody asks for it; stores nothing. */
public final class SessionContext implements SecurityContextRepository {
    private final Callers callers;
    private final Function<SignedIn, Authentication> authentication;

    /** {@code authentication} is the form in which the person is known to the filters. */
    public SessionContext(Callers callers, Function<SignedIn, Authentication> authentication) {
        this.callers = callers;
        this.authentication = authentication;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions begin and end in Sessions alone.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return callers.inSession(request).isPresent();
    }

    /** Asks the database only when a filter or a page wants to know. */
    private final class OnDemand implements DeferredSecurityContext {
        private final HttpServletRequest request;

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return callers.inSession(request)
                    .<SecurityContext>map(person -> new SecurityContextImpl(authentication.apply(person)))
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }

        @Override
        public boolean isGenerated() {
            return callers.inSession(request).isEmpty();
        }
    }
}
