package org.prachakhom.kit.media;

/** Whose picture, and which. */
public record PhotoPlace(String tenant, String photo) {}
