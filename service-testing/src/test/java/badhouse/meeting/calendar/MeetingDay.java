package badhouse.meeting.calendar;

/** Known to no other service. */
public record MeetingDay(int day) {}
