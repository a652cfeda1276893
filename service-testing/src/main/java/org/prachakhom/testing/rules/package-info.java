/** The house rules and the size budget. */
@NullMarked
package org.prachakhom.testing.rules;

import org.jspecify.annotations.NullMarked;
