package org.prachakhom.issue.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prachakhom.issue.lifecycle.IssueState.ASSIGNED;
import static org.prachakhom.issue.lifecycle.IssueState.CLAIMED;
import static org.prachakhom.issue.lifecycle.IssueState.DEFERRED;
import static org.prachakhom.issue.lifecycle.IssueState.IN_PROGRESS;
import static org.prachakhom.issue.lifecycle.IssueState.MERGED;
import static org.prachakhom.issue.lifecycle.IssueState.RETURNED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prachakhom.events.issue.IssueAssigned;
import org.prachakhom.events.issue.IssueEvent;
import org.prachakhom.events.issue.IssueReopened;
import org.prachakhom.issue.lifecycle.IssueState;
import org.prachakhom.issue.standing.AgencyClock;

/** Rule 5 once more, by the states alone: since when an agency's time runs, and how much of it stood still. */
final class RunningTime {
    private static final Set<IssueState> STANDING_STILL = EnumSet.of(DEFERRED, CLAIMED, MERGED);
    private static final Set<IssueState> UNDECIDED =
            EnumSet.of(RETURNED, ASSIGNED, IN_PROGRESS, DEFERRED, CLAIMED, MERGED);

    private final Standing issue = new Standing();
    private @Nullable Instant started;
    private @Nullable Instant stoodStill;
    private Duration paused = Duration.ZERO;

    private RunningTime() {}

    /** The clock that these facts have made is the one of their times. */
    static void check(List<IssueEvent> facts) {
        RunningTime time = new RunningTime();
        facts.forEach(time::pass);
        if (UNDECIDED.contains(time.issue.state())) {
            time.compare(facts.getLast());
        }
    }

    private void pass(IssueEvent fact) {
        issue.evolve(fact);
        if (fact instanceof IssueReopened again) {
            begin(again.agency() == null ? null : again.at());
        } else if (fact instanceof IssueAssigned && started == null) {
            begin(fact.at());
        }
        boolean stands = STANDING_STILL.contains(issue.state());
        if (stands && stoodStill == null) {
            stoodStill = fact.at();
        } else if (!stands && stoodStill != null) {
            paused = paused.plus(Duration.between(stoodStill, fact.at()));
            stoodStill = null;
        }
    }

    private void begin(@Nullable Instant at) {
        started = at;
        stoodStill = null;
        paused = Duration.ZERO;
    }

    private void compare(IssueEvent last) {
        AgencyClock clock = issue.clock;
        if (started == null) {
            assertThat(clock).as("before any agency, after %s", last).isNull();
            return;
        }
        Objects.requireNonNull(clock);
        assertThat(clock.startedAt()).as("since when, after %s", last).isEqualTo(started);
        assertThat(clock.stoppedAt()).as("stopped, after %s", last).isEqualTo(stoodStill);
        assertThat(clock.pauses().stream()
                        .map(pause -> Duration.between(pause.from(), pause.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .as("stood still, after %s", last)
                .isEqualTo(paused);
    }
}
