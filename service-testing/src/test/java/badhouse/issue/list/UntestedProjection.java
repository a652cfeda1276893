package badhouse.issue.list;

import badhouse.Plant;
import org.axonframework.eventhandling.ResetHandler;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H14_PROJECTIONS_CAN_BE_REBUILT)
final class UntestedProjection {
    @ResetHandler
    void reset() {}
}
