package badhouse.kit;

import badhouse.Plant;
import badhouse.meeting.calendar.MeetingDay;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H9_THE_KIT_KNOWS_NO_DOMAIN)
record KnowsAService(MeetingDay day) {}
