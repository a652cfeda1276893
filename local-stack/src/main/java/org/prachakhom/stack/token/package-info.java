/** A small issuer of access tokens for the demonstration users: for the local stack and tests only. */
@NullMarked
package org.prachakhom.stack.token;

import org.jspecify.annotations.NullMarked;
