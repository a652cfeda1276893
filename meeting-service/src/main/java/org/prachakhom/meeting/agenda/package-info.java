/** What a meeting talks about, and who was there. */
@NullMarked
package org.prachakhom.meeting.agenda;

import org.jspecify.annotations.NullMarked;
