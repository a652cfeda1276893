package org.prachakhom.gateway.pages.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service refused, or did not answer. The document says why, in the reader's language. */
public final class ServiceProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Document document;

    /** A problem told by a service, or by the gateway in place of a silent one. */
    public ServiceProblem(Document document) {
        super(document.status() + " " + document.type(), null, false, false);
        this.document = document;
    }

    /**
     * A problem document (RFC 9457). The gateway's own has no texts: its pages have them by the code.
     *
     * @param type {@code /problems/} and the code
     */
    public record Document(
            String type,
            @Nullable String title,
            int status,
            @Nullable String detail,
            @Nullable List<Fault> errors,
            @Nullable String traceId) {

        /** The stable code. */
        public String code() {
            return type.substring(type.lastIndexOf('/') + 1);
        }

        /** What of the request is at fault; empty where the document names nothing. */
        public List<Fault> faults() {
            return errors == null ? List.of() : errors;
        }
    }

    /** One fault: {@code pointer} leads into the body, {@code parameter} names one of the query or a header. */
    public record Fault(@Nullable String pointer, @Nullable String parameter, String detail) {}

    /** What was answered. */
    public Document document() {
        return document;
    }

    /** The HTTP status. */
    public int status() {
        return document.status();
    }

    /** Whether there is nothing of that name for this reader. */
    public boolean isNotFound() {
        return document.status() == 404;
    }

    /** Whether the service could not be asked at all, or could not answer. */
    public boolean isOutage() {
        return document.status() >= 500;
    }
}
