/** A light client that loads a server, in a closed or an open loop, and notes what it was answered. */
@org.jspecify.annotations.NullMarked
package org.prachakhom.bench.load;
