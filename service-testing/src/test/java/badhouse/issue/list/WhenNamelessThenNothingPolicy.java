package badhouse.issue.list;

import badhouse.Plant;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H7_WHAT_TAKES_AN_EVENT_HANDLES_IT)
final class WhenNamelessThenNothingPolicy {}
