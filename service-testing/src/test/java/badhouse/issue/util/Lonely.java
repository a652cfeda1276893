package badhouse.issue.util;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H12_NAMES_SAY_WHAT_IT_IS)
final class Lonely {}
