package org.prachakhom.events.value;

import org.jspecify.annotations.Nullable;

/** Where it is: words, a point, or both. Never both null. */
public record Place(@Nullable SealedText words, @Nullable GeoPoint point) {}
