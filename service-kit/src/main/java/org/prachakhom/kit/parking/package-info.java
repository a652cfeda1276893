/** What happens to an event that a processor cannot handle: it waits as a dead letter, and the rest goes on. */
@NullMarked
package org.prachakhom.kit.parking;

import org.jspecify.annotations.NullMarked;
