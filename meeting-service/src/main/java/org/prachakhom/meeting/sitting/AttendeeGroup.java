package org.prachakhom.meeting.sitting;

/** Whom an attendee belongs to (HH2). */
enum AttendeeGroup {
    LEADERS,
    EXECUTIVES,
    COUNCIL,
    AGENCIES,
    GUESTS
}
