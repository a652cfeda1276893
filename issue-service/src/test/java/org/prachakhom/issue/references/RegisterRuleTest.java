package org.prachakhom.issue.references;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.issue.RuleTexts;

class RegisterRuleTest {

    @ParameterizedTest
    @EnumSource
    void isToldInThaiAndEnglish(RegisterRule rule) throws IOException {
        RuleTexts.tell(rule);
    }
}
