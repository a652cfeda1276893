package org.prachakhom.issue.tables;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.issue.RuleTexts;

class TableRuleTest {

    @ParameterizedTest
    @EnumSource
    void isToldInThaiAndEnglish(TableRule rule) throws IOException {
        RuleTexts.tell(rule);
    }
}
