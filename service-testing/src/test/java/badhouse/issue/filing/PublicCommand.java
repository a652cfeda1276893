package badhouse.issue.filing;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H4_COMMANDS_STAY_IN_THEIR_PACKAGE)
public interface PublicCommand {}
