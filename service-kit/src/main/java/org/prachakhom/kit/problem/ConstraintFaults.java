package org.prachakhom.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;

/** Broken Bean Validation constraints as faults: our texts by the constraint's name, its numbers mentioned. */
final class ConstraintFaults {

    private ConstraintFaults() {}

    static List<Fault> inBody(List<FieldError> errors) {
        return errors.stream().map(ConstraintFaults::inBody).distinct().toList();
    }

    static List<Fault> inParameter(ParameterValidationResult result) {
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> inParameter(name == null ? "?" : name, result, error))
                .toList();
    }

    private static Fault inBody(FieldError error) {
        ConstraintViolation<?> violation =
                error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
        Map<String, Object> mentions = mentions(violation);
        return new Fault(pointer(error.getField()), null, textKey(error.getCode(), mentions), mentions);
    }

    private static Fault inParameter(String name, ParameterValidationResult result, MessageSourceResolvable error) {
        ConstraintViolation<?> violation = result.unwrap(error, ConstraintViolation.class);
        Map<String, Object> mentions = mentions(violation);
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? null : codes[codes.length - 1];
        return new Fault(null, name, textKey(code, mentions), mentions);
    }

    private static String textKey(@Nullable String constraint, Map<String, Object> mentions) {
        if ("Size".equals(constraint) && Integer.valueOf(Integer.MAX_VALUE).equals(mentions.get("max"))) {
            return "fault.Size.least";
        }
        return "fault." + constraint;
    }

    private static Map<String, Object> mentions(@Nullable ConstraintViolation<?> violation) {
        Map<String, Object> mentions = new HashMap<>();
        if (violation != null) {
            violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
                if (value instanceof Number || value instanceof String) {
                    mentions.put(name, value);
                }
            });
        }
        return mentions;
    }

    /** From Spring's {@code items[0].name} to RFC 6901's {@code /items/0/name}. */
    static String pointer(String field) {
        return "/" + field.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/');
    }
}
