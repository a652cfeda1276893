/** A service that does nothing but append what it is told to. */
@NullMarked
package org.prachakhom.bench.flow.writer;

import org.jspecify.annotations.NullMarked;
