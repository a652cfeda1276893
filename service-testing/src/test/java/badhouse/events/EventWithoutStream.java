package badhouse.events;

import badhouse.Plant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.WireName;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H2_EVENTS_ARE_NAMED_RECORDS)
@WireName("issue.without-stream")
record EventWithoutStream(String streamId) implements PublishedEvent {}
