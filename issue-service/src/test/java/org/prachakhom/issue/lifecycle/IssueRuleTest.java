package org.prachakhom.issue.lifecycle;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.issue.RuleTexts;

class IssueRuleTest {

    @ParameterizedTest
    @EnumSource
    void isToldInThaiAndEnglish(IssueRule rule) throws IOException {
        RuleTexts.tell(rule);
    }
}
