package org.prachakhom.kit.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTest {
    private final Company company = new Company();

    @ParameterizedTest
    @CsvSource({
        "0,         0,       0, nothing was stored yet",
        "1, 5_000_000,       0, a lone caller would wait for nobody",
        "2, 1_000_000,       0, the disk is fast",
        "2, 1_000_005, 200_001, two commands shared a slow commit",
        "9, 5_000_000, 1_000_000, the more the slower"
    })
    void aFifthOfASlowCommitIfItWasShared(int commands, String commit, String pause, String why) {
        company.stored(commands, number(commit));

        assertThat(company.pause()).as(why).isEqualTo(number(pause));
    }

    @ParameterizedTest
    @CsvSource({"1, 9_000_000", "2, 900_000", "0, 0"})
    void theLastBatchDecides(int commands, String commit) {
        company.stored(64, 9_000_000);
        company.stored(commands, number(commit));

        assertThat(company.pause()).isZero();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
