package badhouse.issue.casework;

import badhouse.Plant;
import org.axonframework.spring.stereotype.Aggregate;
import org.prachakhom.testing.rules.HouseRule;
import org.springframework.util.StringUtils;

@Plant(HouseRule.H8_TIME_AND_IDS_ARE_GIVEN)
@Aggregate
final class SpringAggregate {
    boolean decide(String text) {
        return StringUtils.hasText(text);
    }
}
