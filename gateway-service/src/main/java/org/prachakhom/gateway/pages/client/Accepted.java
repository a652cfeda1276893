package org.prachakhom.gateway.pages.client;

/** The answer to a change: of what, now at which version, and from which position on it can be seen. */
public record Accepted(String id, long version, String upTo) {}
