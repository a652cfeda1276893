package org.prachakhom.kit.web;

/**
 * How far the views behind this answer are true; an argument of API methods with {@link ReadsView}, and a header of each of
 * their answers.
 */
public record Freshness(String upTo) {
    /** Name of the response header. */
    public static final String HEADER = "Up-To";
}
