/** A community enters the register and is revised (HH3). */
@NullMarked
package org.prachakhom.meeting.communities;

import org.jspecify.annotations.NullMarked;
