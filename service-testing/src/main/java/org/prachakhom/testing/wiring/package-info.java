/** That a service's parts are the ones that were meant. */
@NullMarked
package org.prachakhom.testing.wiring;

import org.jspecify.annotations.NullMarked;
