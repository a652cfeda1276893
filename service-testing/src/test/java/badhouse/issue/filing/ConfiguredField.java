package badhouse.issue.filing;

import badhouse.Plant;
import org.jspecify.annotations.Nullable;
import org.prachakhom.testing.rules.HouseRule;
import org.springframework.beans.factory.annotation.Value;

@Plant(HouseRule.H13_NO_OLD_HABITS)
final class ConfiguredField {
    @Value("${any}")
    @Nullable
    Object configured;
}
