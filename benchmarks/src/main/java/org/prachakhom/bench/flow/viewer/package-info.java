/** A service that does nothing but keep one row a stream. */
@NullMarked
package org.prachakhom.bench.flow.viewer;

import org.jspecify.annotations.NullMarked;
