package org.prachakhom.events.value;

/** A point in WGS 84 degrees. */
public record GeoPoint(double lat, double lon) {}
