package org.prachakhom.kit.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What Spring MVC found wrong with a request, as faults that name the property or parameter. */
final class RequestFaults {

    private RequestFaults() {}

    /** The problem, or null when the failure is not about the form of a request. */
    static @Nullable Diagnosis read(Throwable failure) {
        return switch (failure) {
            case JacksonException json -> BodyFaults.read(json);
            case HttpMessageNotReadableException unread -> unreadable(unread);
            case BindException invalid -> invalidBody(invalid);
            case HandlerMethodValidationException invalid -> invalidArguments(invalid);
            case MethodArgumentTypeMismatchException mismatch -> parameter(mismatch.getName(), "fault.wrong-type");
            case TypeMismatchException mismatch -> parameter(mismatch.getPropertyName(), "fault.wrong-type");
            case MissingServletRequestParameterException missing ->
                parameter(missing.getParameterName(), "fault.NotNull");
            case MissingRequestHeaderException missing -> parameter(missing.getHeaderName(), "fault.NotNull");
            case MissingRequestValueException _ -> Diagnosis.of(ProblemCode.INVALID_PARAMETER);
            case ServletRequestBindingException _ -> Diagnosis.of(ProblemCode.INVALID_PARAMETER);
            default -> null;
        };
    }

    private static Diagnosis unreadable(HttpMessageNotReadableException unread) {
        return unread.getCause() instanceof JacksonException json
                ? BodyFaults.read(json)
                : Diagnosis.of(ProblemCode.MALFORMED_BODY);
    }

    private static Diagnosis parameter(@Nullable String name, String textKey) {
        return Diagnosis.of(ProblemCode.INVALID_PARAMETER, Fault.of(name == null ? "?" : name, textKey));
    }

    private static Diagnosis invalidBody(BindingResult invalid) {
        return Diagnosis.of(ProblemCode.VALIDATION, ConstraintFaults.inBody(invalid.getFieldErrors()));
    }

    private static Diagnosis invalidArguments(HandlerMethodValidationException invalid) {
        List<Fault> inBody = new ArrayList<>();
        List<Fault> inParameters = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                inBody.addAll(ConstraintFaults.inBody(errors.getFieldErrors()));
            } else {
                inParameters.addAll(ConstraintFaults.inParameter(result));
            }
        }
        ProblemCode code = inBody.isEmpty() ? ProblemCode.INVALID_PARAMETER : ProblemCode.VALIDATION;
        inBody.addAll(inParameters);
        return Diagnosis.of(code, inBody);
    }
}
