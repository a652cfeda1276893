package org.prachakhom.gateway.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of the page that somebody looks at, so that another language leads to the same page. It is read from the
 * query alone: the body of a request may belong to a service.
 */
public record PageAddress(String path, String query) {

    /** The address that was asked for, also while an error is answered in its place. */
    public static PageAddress of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        return new PageAddress(
                failed instanceof String uri ? uri : request.getRequestURI(), query == null ? "" : query);
    }

    static Optional<String> parameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst();
    }

    /** This page with one parameter set anew, all others as they are. */
    public String with(String name, String value) {
        String others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return path + "?" + (others.isEmpty() ? "" : others + "&") + name + "=" + value;
    }

    /** Whether the page is the one at {@code root} or below it. */
    public boolean isUnder(String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
