/** What the gateway itself answers when something is wrong, for programs and for people. */
@NullMarked
package org.prachakhom.gateway.failure;

import org.jspecify.annotations.NullMarked;
