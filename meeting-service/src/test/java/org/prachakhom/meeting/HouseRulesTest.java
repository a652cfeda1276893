package org.prachakhom.meeting;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.testing.rules.HouseRule;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheHouseRules() {
        return HouseRule.tests("org.prachakhom.meeting");
    }
}
