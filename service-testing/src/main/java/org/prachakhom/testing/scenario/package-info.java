/** Proofs of projections and policies: publish a fact, await, read. */
@NullMarked
package org.prachakhom.testing.scenario;

import org.jspecify.annotations.NullMarked;
