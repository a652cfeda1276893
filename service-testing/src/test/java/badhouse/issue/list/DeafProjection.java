package badhouse.issue.list;

import badhouse.Plant;
import org.axonframework.config.ProcessingGroup;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H7_WHAT_TAKES_AN_EVENT_HANDLES_IT)
@ProcessingGroup("deaf")
final class DeafProjection {
    void on(PublishedEvent event) {
        event.streamId();
    }
}
