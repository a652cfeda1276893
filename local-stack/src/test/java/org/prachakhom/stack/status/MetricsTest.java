package org.prachakhom.stack.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics("""
            # HELP projection_lag_events how many
            projection_lag_events{processor="a"} 3.0
            projection_lag_events{processor="b"} 4.0
            projection_lag_events_total 100
            projection_lag_seconds{processor="a"} NaN
            """);

    @Test
    void addsTheSeriesOfOneName() {
        assertThat(metrics.sum("projection_lag_events")).hasValue(7);
        assertThat(metrics.max("projection_lag_events")).hasValue(4);
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThat(metrics.sum("projection_dead_letters")).isEmpty();
        assertThat(metrics.max("projection_lag_seconds")).isEmpty();
    }
}
