package org.prachakhom.kit.web;

import org.springframework.http.ResponseEntity;

/** Answers that tell the version of what they show, so that a client can change just that version. */
public final class Versioned {

    private Versioned() {}

    /**
     * The row of one aggregate with its version as a strong ETag, the value that If-Match takes. An API method returns
     * {@code ResponseEntity<Row>}.
     */
    public static <T> ResponseEntity<T> answer(T row, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(row);
    }

    /** The entity tag of a version: {@code "3"}, quotes included. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
