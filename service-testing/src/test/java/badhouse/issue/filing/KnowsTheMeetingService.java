package badhouse.issue.filing;

import badhouse.Plant;
import badhouse.meeting.calendar.MeetingDay;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H3_SERVICES_DO_NOT_KNOW_EACH_OTHER)
record KnowsTheMeetingService(MeetingDay day) {}
