package badhouse.kit;

import badhouse.Plant;
import org.prachakhom.events.issue.IssueFiled;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H9_THE_KIT_KNOWS_NO_DOMAIN)
record KnowsAnIssue(IssueFiled filed) {}
