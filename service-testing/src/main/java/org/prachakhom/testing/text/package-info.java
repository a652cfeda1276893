/** Sealed text without keys, for tests of aggregates. */
@NullMarked
package org.prachakhom.testing.text;

import org.jspecify.annotations.NullMarked;
