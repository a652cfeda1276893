/** From a command to the view of another service: rate and freshness, beside the bare path. */
@NullMarked
package org.prachakhom.bench.flow;

import org.jspecify.annotations.NullMarked;
