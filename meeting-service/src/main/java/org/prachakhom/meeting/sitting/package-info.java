/** A meeting from its date to its frozen agenda. */
@NullMarked
package org.prachakhom.meeting.sitting;

import org.jspecify.annotations.NullMarked;
