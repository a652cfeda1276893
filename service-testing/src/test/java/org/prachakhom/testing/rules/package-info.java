/** Proof that the house rules bite. */
@NullMarked
package org.prachakhom.testing.rules;

import org.jspecify.annotations.NullMarked;
