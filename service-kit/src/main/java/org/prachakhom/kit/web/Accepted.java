package org.prachakhom.kit.web;

/**
 * The answer to a command: the aggregate, its version (also the ETag), and the token that a query accepts as
 * {@code atLeast} to see this change.
 */
public record Accepted(String id, long version, String upTo) {}
