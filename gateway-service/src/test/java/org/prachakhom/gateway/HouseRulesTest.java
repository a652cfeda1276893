package org.prachakhom.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prachakhom.testing.rules.HouseRule;

/** The rules that are not about events. */
class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.prachakhom.gateway");

    @ParameterizedTest
    @EnumSource(
            names = {
                "H3_SERVICES_DO_NOT_KNOW_EACH_OTHER",
                "H5_FEATURES_FORM_NO_CYCLE",
                "H12_NAMES_SAY_WHAT_IT_IS",
                "H13_NO_OLD_HABITS",
                "H15_PACKAGES_ARE_NULL_MARKED"
            })
    void theGatewayKeepsTheHouseRules(HouseRule rule) {
        rule.in("org.prachakhom").check(CLASSES);
    }
}
