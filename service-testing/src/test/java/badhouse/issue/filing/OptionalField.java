package badhouse.issue.filing;

import badhouse.Plant;
import java.util.Optional;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H13_NO_OLD_HABITS)
record OptionalField(Optional<String> maybe) {}
