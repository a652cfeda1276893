/** What must not hurt: requests that nobody decent would send, at the gateway and past it. */
@NullMarked
package org.prachakhom.journeys.abuse;

import org.jspecify.annotations.NullMarked;
