package org.prachakhom.kit.media;

/** A stored picture: {@code photo} is the SHA-256 of its bytes, by which everything names it. */
public record Photo(String photo, int width, int height, int bytes) {}
