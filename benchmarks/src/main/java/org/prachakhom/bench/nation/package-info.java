/** The whole stack beside a plain application behind the same gateway, with up to a nation's issues in it. */
@org.jspecify.annotations.NullMarked
package org.prachakhom.bench.nation;
