package org.prachakhom.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded before a class changed turns the contract red, unless somebody teaches us to read it (case 20). */
class EventContractBitesTest {
    private static final String FILED = "issue.filed.v1.json";

    @TempDir
    private Path recorded;

    @Test
    void aPropertyThatTodaysClassHasNoLonger() throws IOException {
        Path sample = recorded(FILED, "\"title\"", "\"heading\"");

        assertThatThrownBy(() -> EventContractTest.staysReadable(sample)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aPropertyOfAnotherType() throws IOException {
        Path sample = recorded("followup.verdict-given.v1.json", "\"claim\" : ", "\"claim\" : \"No. \" , \"was\" : ");

        assertThatThrownBy(() -> EventContractTest.staysReadable(sample)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRevisionThatNobodyReads() throws IOException {
        Path sample = recorded.resolve("issue.filed.v0.json");
        Files.copy(Approved.SAMPLES.resolve(FILED), sample);

        assertThatThrownBy(() -> EventContractTest.staysReadable(sample))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("needs an upcaster");
    }

    /** An approved sample as an older class would have written it. */
    private Path recorded(String sample, String today, String then) throws IOException {
        String text = Approved.read(Approved.SAMPLES.resolve(sample)).replace(today, then);
        return Files.writeString(recorded.resolve(sample), text);
    }
}
