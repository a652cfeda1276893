package org.prachakhom.kit.store;

/** The metadata that every event in the log carries. */
public final class LogMetadata {
    /** The tenant of the stream; also a column of its own. */
    public static final String TENANT = "tenant";
    /** The id of the event that caused it, absent when a person did. */
    public static final String CAUSE = "cause";
    /** W3C trace context of the request. */
    public static final String TRACE_PARENT = "traceparent";

    private LogMetadata() {}
}
