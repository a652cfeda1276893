package org.prachakhom.meeting.agenda;

/** How many came, of one group or one community. */
record AttendanceCount(String of, int present) {}
