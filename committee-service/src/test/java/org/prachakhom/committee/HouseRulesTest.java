package org.prachakhom.committee;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prachakhom.testing.rules.HouseRule;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRule.tests("org.prachakhom.committee");
    }
}
