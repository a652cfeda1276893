package org.prachakhom.drill.town;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which faults are answered as they must be. */
class AnswerTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String TRACED = "{\"traceId\":\"0123456789abcdef0123456789abcdef\"}";

    @Test
    void aProblemWithItsTraceAndATimeIsAsItMustBe() {
        assertThat(new Answer(503, PROBLEM, "", true, TRACED).complaint()).isEmpty();
        assertThat(new Answer(201, "application/json", "\"0\"", false, "{}").complaint())
                .isEmpty();
    }

    @Test
    void anythingElseIsAComplaint() {
        assertThat(new Answer(502, "text/html", "", true, "<h1>Bad Gateway</h1>").complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("no problem document"));
        assertThat(new Answer(503, PROBLEM, "", true, "{}").complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("no trace"));
        assertThat(new Answer(503, PROBLEM, "", false, TRACED).complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("when to come again"));
        assertThat(new Answer(500, PROBLEM, "", true, TRACED).complaint())
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("nobody foresaw"));
    }
}
