package org.prachakhom.gateway.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a handler throws into a problem; the cause goes to the log, never to the caller. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class EveryFailure implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(EveryFailure.class);

    private final ProblemWriter problems;

    EveryFailure(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Null, and so thrown on to the server, when the answer has begun: only a broken connection tells the caller then. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted()) {
            return null;
        }
        if (failure instanceof Refused refused) {
            return answered(request, response, refused.refusal(), refused.pointers());
        }
        Problem problem = problem(failure);
        if (problem == Problem.INTERNAL_ERROR) {
            LOG.error("A request failed", failure);
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        return answered(request, response, problem, List.of());
    }

    /** Without its database the gateway cannot tell who somebody is; that passes. */
    private static Problem problem(Exception failure) {
        return switch (failure) {
            case ErrorResponse known -> Problem.ofStatus(known.getStatusCode().value());
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                Problem.SERVICE_UNAVAILABLE;
            case HttpMessageNotReadableException _, TypeMismatchException _ -> Problem.MALFORMED_REQUEST;
            case RequestRejectedException _, InvalidParameterException _ -> Problem.MALFORMED_REQUEST;
            default -> Problem.INTERNAL_ERROR;
        };
    }

    private ModelAndView answered(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, List<String> pointers) {
        try {
            problems.write(request, response, refusal, pointers);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
