package org.prachakhom.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import badhouse.Plant;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule counts only when a planted violation makes it red. */
class HouseRulesBiteTest {
    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

    @TestFactory
    Stream<DynamicTest> everyPlantIsFound() {
        return BAD_HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Plant.class))
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    HouseRule rule = type.getAnnotationOfType(Plant.class).value();
                    assertThat(findings(rule)).anyMatch(finding -> finding.contains(type.getName()));
                }));
    }

    @Test
    void everyRuleHasAPlant() {
        List<HouseRule> planted = BAD_HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Plant.class))
                .map(type -> type.getAnnotationOfType(Plant.class).value())
                .toList();
        assertThat(Arrays.asList(HouseRule.values()))
                .allSatisfy(rule -> assertThat(planted).contains(rule));
    }

    @Test
    void aRuleNamesOnlyWhatBreaksIt() {
        JavaClass good = BAD_HOUSE.get("badhouse.meeting.calendar.MeetingDay");
        assertThat(HouseRule.values()).allSatisfy(rule -> assertThat(findings(rule))
                .noneMatch(finding -> finding.startsWith(good.getName())));
    }

    private static List<String> findings(HouseRule rule) {
        return rule.in("badhouse").evaluate(BAD_HOUSE).getFailureReport().getDetails();
    }
}
