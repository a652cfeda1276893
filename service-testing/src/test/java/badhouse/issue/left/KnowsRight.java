package badhouse.issue.left;

import badhouse.Plant;
import badhouse.issue.right.KnowsLeft;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H5_FEATURES_FORM_NO_CYCLE)
public interface KnowsRight {
    /** The other half of the cycle. */
    KnowsLeft right();
}
