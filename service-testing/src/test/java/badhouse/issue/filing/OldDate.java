package badhouse.issue.filing;

import badhouse.Plant;
import java.util.Date;
import org.prachakhom.testing.rules.HouseRule;

@Plant(HouseRule.H13_NO_OLD_HABITS)
@SuppressWarnings("JavaUtilDate")
final class OldDate {
    long day() {
        return new Date(0).getTime();
    }
}
