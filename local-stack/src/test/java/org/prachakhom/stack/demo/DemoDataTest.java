package org.prachakhom.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoDataTest {
    private final List<DemoTown> towns = DemoRegisters.towns();
    private final DemoTown huaHin = towns.getFirst();

    @Test
    void huaHinRaisesSixtyIssuesOverAllCategoriesFromFortyTwoCommunities() {
        List<DemoIssue> issues = huaHin.issues();

        assertThat(huaHin.communities()).hasSize(42);
        assertThat(issues).hasSizeGreaterThanOrEqualTo(60);
        assertThat(issues).extracting(DemoIssue::category).containsAll(huaHin.categories());
        assertThat(issues).extracting(DemoIssue::community).containsAll(huaHin.communities());
        assertThat(issues).extracting(DemoIssue::title).doesNotHaveDuplicates();
    }

    @Test
    void everyFateIsPlayed() {
        assertThat(huaHin.issues()).extracting(DemoIssue::fate).contains(Fate.values());
    }

    @Test
    void whatIsClaimedSaysWhatWasDone() {
        assertThat(all().filter(issue -> issue.fate().claimed()))
                .allSatisfy(issue -> assertThat(issue.claim()).hasSizeGreaterThanOrEqualTo(10));
        assertThat(all().filter(issue -> issue.fate().claimedAgain())).allSatisfy(issue -> {
            assertThat(issue.firstFinding()).hasSizeGreaterThan(10);
            assertThat(issue.secondClaim()).hasSizeGreaterThan(10);
        });
        assertThat(all().filter(issue -> issue.fate() == Fate.NOT_FOUND))
                .allSatisfy(issue -> assertThat(issue.firstFinding()).hasSizeGreaterThan(10));
    }

    @Test
    void codesAreThoseOfTheRegisters() {
        for (DemoTown town : towns) {
            assertThat(town.issues()).allSatisfy(issue -> {
                assertThat(town.communities()).contains(issue.community());
                assertThat(town.categories()).contains(issue.category());
                assertThat(town.officer(issue.agency())).isNotBlank();
            });
        }
    }

    @Test
    void everyHolidayIsADayOfItsYearAndStandsOnce() {
        JsonNode calendars = DemoRegisters.common().path("calendars");
        assertThat(calendars).hasSize(2).allSatisfy(year -> assertThat(year.path("holidays"))
                .hasSizeGreaterThan(15)
                .extracting(holiday -> holiday.path("day").asString())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day -> assertThat(LocalDate.parse(day).getYear())
                        .isEqualTo(year.path("year").asInt())));
    }

    private Stream<DemoIssue> all() {
        return towns.stream().flatMap(town -> town.issues().stream());
    }
}
