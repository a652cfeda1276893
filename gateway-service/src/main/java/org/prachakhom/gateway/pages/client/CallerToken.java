package org.prachakhom.gateway.pages.client;

import org.jspecify.annotations.Nullable;

/** The access token of who reads the page. */
@FunctionalInterface
public interface CallerToken {

    /** A token of the reader as they are now, or null for who is not signed in. */
    @Nullable
    String ofReader();
}
