package org.prachakhom.kit.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What Jackson could not read of a body, with the JSON pointer of the place. */
final class BodyFaults {
    /** Read from history that a newer version wrote, never sent by a client. */
    private static final String NOT_FOR_CLIENTS = "UNKNOWN";

    private BodyFaults() {}

    static Diagnosis read(JacksonException failure) {
        return switch (failure) {
            case InputCoercionException outOfRange ->
                Diagnosis.of(ProblemCode.WRONG_TYPE, Fault.at(pointer(outOfRange), "fault.wrong-type"));
            case StreamConstraintsException _ -> Diagnosis.of(ProblemCode.MALFORMED_BODY);
            case StreamReadException broken -> malformed(broken);
            case UnrecognizedPropertyException unknown ->
                Diagnosis.of(ProblemCode.UNKNOWN_PROPERTY, Fault.at(pointer(unknown), "fault.unknown-property"));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Diagnosis.of(ProblemCode.WRONG_TYPE, notOneOf(format, format.getTargetType()));
            case InvalidFormatException format
            when format.getTargetType() == String.class ->
                Diagnosis.of(ProblemCode.WRONG_TYPE, Fault.at(pointer(format), "fault.unclean-text"));
            default -> Diagnosis.of(ProblemCode.WRONG_TYPE, Fault.at(pointer(failure), "fault.wrong-type"));
        };
    }

    private static Diagnosis malformed(StreamReadException broken) {
        TokenStreamLocation at = broken.getLocation();
        Map<String, Integer> mentions = at == null
                ? Map.of("line", 0, "column", 0)
                : Map.of("line", at.getLineNr(), "column", at.getColumnNr());
        return Diagnosis.of(ProblemCode.MALFORMED_BODY, new Fault(pointer(broken), null, "fault.malformed", mentions));
    }

    private static Fault notOneOf(InvalidFormatException format, Class<?> type) {
        String values = Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .filter(value -> !value.equals(NOT_FOR_CLIENTS))
                .collect(Collectors.joining(", "));
        return new Fault(pointer(format), null, "fault.not-one-of", Map.of("values", values));
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream().map(BodyFaults::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        String plain = name == null ? Integer.toString(reference.getIndex()) : name;
        return "/" + plain.replace("~", "~0").replace("/", "~1");
    }
}
