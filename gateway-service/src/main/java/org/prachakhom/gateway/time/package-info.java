/** The two clocks of the gateway. */
@NullMarked
package org.prachakhom.gateway.time;

import org.jspecify.annotations.NullMarked;
