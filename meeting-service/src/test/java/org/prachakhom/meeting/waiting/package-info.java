/** Tests of what waits for an agenda. */
@NullMarked
package org.prachakhom.meeting.waiting;

import org.jspecify.annotations.NullMarked;
