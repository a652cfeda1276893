/** Proof that the tests of this package bite: mistakes planted in a made-up service turn them red. */
@NullMarked
package org.prachakhom.testing.wiring;

import org.jspecify.annotations.NullMarked;
