package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.Nullable;

/**
 * What a change carries besides its content: the key of the form, by which a repetition is known, and the version of what
 * the form showed, null where nothing existed before.
 */
public record Sending(String key, @Nullable String version) {}
