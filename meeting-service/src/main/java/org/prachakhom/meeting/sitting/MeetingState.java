package org.prachakhom.meeting.sitting;

/** Where a meeting stands. */
enum MeetingState {
    NONE,
    SCHEDULED,
    OPENED,
    CLOSED
}
