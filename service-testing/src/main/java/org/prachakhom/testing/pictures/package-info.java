/** Pictures for tests. */
@NullMarked
package org.prachakhom.testing.pictures;

import org.jspecify.annotations.NullMarked;
