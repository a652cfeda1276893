/** Tokens for tests, good and bad, and the tests of who may do what that every service runs. */
@NullMarked
package org.prachakhom.testing.security;

import org.jspecify.annotations.NullMarked;
