/** Journeys of people through the gateway of a running stack, and what becomes of them when parts of it die. */
@NullMarked
package org.prachakhom.journeys;

import org.jspecify.annotations.NullMarked;
