/** How fast issues are found among very many. */
@NullMarked
package org.prachakhom.bench.search;

import org.jspecify.annotations.NullMarked;
