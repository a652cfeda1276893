package badhouse.issue.casework;

import badhouse.Plant;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.kit.ids.StreamIds;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H8_TIME_AND_IDS_ARE_GIVEN)
@Aggregate
final class ClockAggregate {
    String decide() {
        return StreamIds.next();
    }
}
