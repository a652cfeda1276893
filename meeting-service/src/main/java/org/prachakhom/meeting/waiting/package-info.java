/** Issues that no meeting has taken up yet. */
@NullMarked
package org.prachakhom.meeting.waiting;

import org.jspecify.annotations.NullMarked;
