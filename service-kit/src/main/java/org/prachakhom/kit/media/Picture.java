package org.prachakhom.kit.media;

/** A picture that holds nothing but its pixels. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Picture(int width, int height, byte[] content) {}
