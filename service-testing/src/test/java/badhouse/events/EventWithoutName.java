package badhouse.events;

import badhouse.Plant;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H2_EVENTS_ARE_NAMED_RECORDS)
final class EventWithoutName implements PublishedEvent {
    @Override
    public String streamId() {
        return "";
    }
}
