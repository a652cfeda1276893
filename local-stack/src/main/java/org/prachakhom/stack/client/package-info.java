/** A small client of the gateway's API: keys, tokens, patience. */
@NullMarked
package org.prachakhom.stack.client;

import org.jspecify.annotations.NullMarked;
