/** Signing in through another OpenID Connect provider, where one is configured. */
@NullMarked
package org.prachakhom.gateway.provider;

import org.jspecify.annotations.NullMarked;
