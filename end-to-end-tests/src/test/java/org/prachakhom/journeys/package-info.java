/** Journeys of people through the gateway of a running stack. */
@NullMarked
package org.prachakhom.journeys;

import org.jspecify.annotations.NullMarked;
