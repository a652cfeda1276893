/** A whole service under test, on a real database and a real broker. */
@NullMarked
package org.prachakhom.testing.servers;

import org.jspecify.annotations.NullMarked;
