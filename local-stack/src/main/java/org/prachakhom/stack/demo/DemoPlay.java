package org.prachakhom.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;

/**
 * Plays the month of Hua Hin, with Ban Lao beside it. Each step is done once over all runs: a second run adds nothing, a
 * broken one goes on where it stopped, also without its journal.
 */
public final class DemoPlay {
    private static final String FIRST_MEETING = "first-meeting";
    private static final String PLAYED = "played";

    private final DemoSteps steps;
    private final DemoClock clock;
    private final DemoStory story;
    private final List<DemoTrace> traces;
    private final Optional<Instant> begun;
    private final List<DemoMonth> months;
    private final DemoMonth huaHin;

    DemoPlay(DemoSteps steps, DemoClock clock, Progress progress) {
        this.steps = steps;
        this.clock = clock;
        this.story = new DemoStory(steps.client(), progress);
        List<DemoTown> towns = DemoRegisters.towns();
        this.traces =
                towns.stream().map(town -> new DemoTrace(steps.client(), town)).toList();
        this.begun = steps.journal()
                .find(FIRST_MEETING)
                .map(done -> Instant.parse(done.id()))
                .or(traces.getFirst()::firstMeeting);
        Instant firstMeeting = begun.orElseGet(() -> DemoMonth.dayAfter(clock.now()));
        this.months = towns.stream()
                .map(town -> new DemoMonth(town, steps, firstMeeting))
                .toList();
        this.huaHin = months.getFirst();
    }

    /** Plays what is not played yet, and tells the story. */
    public static void run(GatewayClient client, StackHome home, Progress progress) {
        var journal = new DemoJournal(home.data().resolve("demo-journal.tsv"));
        new DemoPlay(new DemoSteps(client, journal), new DemoClock(home.simulationOffset()), progress).run();
    }

    void run() {
        if (steps.journal().find(PLAYED).isPresent() || traces.stream().allMatch(DemoTrace::ended)) {
            story.playedAlready(months);
            return;
        }
        story.begins(months);
        if (begun.isPresent()) {
            story.goesOn();
        }
        firstWeek();
        restOfTheMonth();
        nextMeeting();
        steps.journal().add(PLAYED, new Done(PLAYED, 0));
        story.ends(months);
    }

    private void firstWeek() {
        each(DemoMonth::prepare);
        // Only now: before, a run that finds no meeting has none to go on from.
        steps.journal().add(FIRST_MEETING, new Done(huaHin.meetingDay().toString(), 0));
        clock.moveTo(huaHin.meetingDay());
        each(DemoMonth::holdFirstMeeting);
        story.firstMeeting(huaHin);
        on(0, 5);
        each(DemoMonth::handOut);
        story.handedOut(huaHin);
        on(1, 0);
        each(DemoMonth::startWork);
        each(DemoMonth::firstReports);
        on(2, 0);
        each(month -> month.claim(true));
        on(3, 0);
        each(month -> month.visit(true));
        story.urgentOnes(huaHin);
    }

    private void restOfTheMonth() {
        on(7, 0);
        each(month -> month.claim(false));
        on(9, 0);
        each(month -> month.visit(false));
        story.firstVisits(huaHin);
        on(12, 0);
        each(DemoMonth::claimAgain);
        on(14, 0);
        each(DemoMonth::visitAgain);
        on(16, 0);
        each(DemoMonth::publish);
        story.published(huaHin);
        on(25, 0);
        each(DemoMonth::lastClaimsAndReports);
    }

    private void nextMeeting() {
        clock.moveTo(huaHin.nextMeetingDay());
        each(DemoMonth::openNextMeeting);
        story.nextAgenda(huaHin);
        each(DemoMonth::closeNextMeeting);
    }

    private void on(int day, int hours) {
        clock.moveTo(huaHin.meetingDay().plus(Duration.ofDays(day)).plus(Duration.ofHours(hours)));
    }

    private void each(Consumer<DemoMonth> part) {
        months.forEach(part);
    }
}
