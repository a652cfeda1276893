package org.prachakhom.meeting.sitting;

/** How an attendee is present. */
enum AttendanceMode {
    ON_SITE,
    ONLINE
}
