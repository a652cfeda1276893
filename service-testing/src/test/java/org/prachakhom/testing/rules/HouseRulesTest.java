package org.prachakhom.testing.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theSharedModulesKeepTheHouseRules() {
        return HouseRule.tests("org.prachakhom.events", "org.prachakhom.kit", "org.prachakhom.testing");
    }
}
