/** Copies of the registers that issue-service owns. */
@NullMarked
package org.prachakhom.meeting.registry;

import org.jspecify.annotations.NullMarked;
