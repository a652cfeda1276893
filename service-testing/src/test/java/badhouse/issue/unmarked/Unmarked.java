package badhouse.issue.unmarked;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H15_PACKAGES_ARE_NULL_MARKED)
final class Unmarked {}
