/** Which service answers a path, and how a request gets there. */
@NullMarked
package org.prachakhom.gateway.routing;

import org.jspecify.annotations.NullMarked;
