/** Signing in and out in a browser: attempts, sessions, and what each page asks for. */
@NullMarked
package org.prachakhom.gateway.signin;

import org.jspecify.annotations.NullMarked;
