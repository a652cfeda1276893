package org.prachakhom.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.prachakhom.kit.rule.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

/** Tells from an exception, or what caused it, which problem to answer. What nobody knows is a defect, and logged. */
final class ExceptionReader {
    private static final Logger LOG = LoggerFactory.getLogger(ExceptionReader.class);

    private final List<FailureTranslation> translations;

    ExceptionReader(List<FailureTranslation> translations) {
        this.translations = List.copyOf(translations);
    }

    Diagnosis read(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Diagnosis known = known(cause);
            if (known != null) {
                return known;
            }
        }
        LOG.error("A request failed for a reason that nobody foresaw", failure);
        return Diagnosis.of(ProblemCode.UNEXPECTED);
    }

    private @Nullable Diagnosis known(Throwable failure) {
        for (FailureTranslation translation : translations) {
            RequestRefused refused = translation.translate(failure);
            if (refused != null) {
                return of(refused);
            }
        }
        Diagnosis ofRequest = RequestFaults.read(failure);
        if (ofRequest != null) {
            return ofRequest;
        }
        return switch (failure) {
            case RequestRefused refused -> of(refused);
            case RuleBroken broken -> Diagnosis.of(broken);
            case RequestRejectedException _, InvalidParameterException _ -> Diagnosis.of(ProblemCode.MALFORMED_REQUEST);
            case AuthenticationServiceException _ -> Diagnosis.of(ProblemCode.BUSY);
            case AuthenticationException _ -> Diagnosis.of(ProblemCode.UNAUTHENTICATED);
            case AccessDeniedException _ -> Diagnosis.of(ProblemCode.FORBIDDEN);
            case ErrorResponse response -> ofStatus(response);
            default -> isDatabaseAway(failure) ? Diagnosis.of(ProblemCode.BUSY) : null;
        };
    }

    private static Diagnosis of(RequestRefused refused) {
        Diagnosis diagnosis = Diagnosis.of(refused.code(), refused.faults());
        Long version = refused.currentVersion();
        if (version != null) {
            diagnosis.headers().setETag("\"" + version + "\"");
        }
        return diagnosis;
    }

    private static Diagnosis ofStatus(ErrorResponse response) {
        int status = response.getStatusCode().value();
        HttpHeaders headers = response.getHeaders();
        return Diagnosis.of(ProblemCode.ofStatus(status), status, headers);
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLTransientException _ -> true;
            case SQLException sql -> isAway(sql.getSQLState());
            default -> false;
        };
    }

    /** Class 08 is the connection, 53 too few resources, 57 the operator who stops the server. */
    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
