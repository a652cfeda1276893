package badhouse.issue.filing;

import badhouse.Plant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.testing.rules.HouseRule;
import org.springframework.beans.factory.annotation.Autowired;

@Plant(HouseRule.H13_NO_OLD_HABITS)
final class InjectedField {
    @Autowired
    @Nullable
    Object injected;
}
