package badhouse.issue.casework;

import badhouse.Plant;
import java.time.Instant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H8_TIME_AND_IDS_ARE_GIVEN)
final class ClockPolicy {
    Instant due() {
        return Instant.now();
    }
}
