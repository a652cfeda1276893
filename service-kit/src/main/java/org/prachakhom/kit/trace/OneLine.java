package org.prachakhom.kit.trace;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps a log event on one line for every reader: JSON escapes the control characters, but not the separators that some
 * tools also break lines at.
 */
public final class OneLine implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final Pattern SEPARATOR = Pattern.compile("[\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(
                String.class, text -> SEPARATOR.matcher(text).replaceAll(" ")));
    }
}
