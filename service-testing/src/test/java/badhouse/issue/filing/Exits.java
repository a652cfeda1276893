package badhouse.issue.filing;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H13_NO_OLD_HABITS)
final class Exits {
    void exit() {
        System.exit(1);
    }
}
