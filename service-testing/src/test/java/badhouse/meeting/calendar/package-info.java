/** Planted violations of the house rules. */
@NullMarked
package badhouse.meeting.calendar;

import org.jspecify.annotations.NullMarked;
