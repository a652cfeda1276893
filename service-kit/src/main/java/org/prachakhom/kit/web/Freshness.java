package org.prachakhom.kit.web;

/** How far the views behind this answer are true; an argument of API methods with {@link ReadsView}. */
public record Freshness(String upTo) {}
