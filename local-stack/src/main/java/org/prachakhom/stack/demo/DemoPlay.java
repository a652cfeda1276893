package org.prachakhom.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.prachakhom.stack.client.GatewayClient;
import org.prachakhom.stack.demo.DemoJournal.Done;
import org.prachakhom.stack.running.Progress;
import org.prachakhom.stack.running.StackHome;

/**
 * Plays the month of Hua Hin, with Ban Lao beside it. Each step is done once over all runs: a second run adds nothing, a
 * broken one goes on where it stopped.
 */
public final class DemoPlay {
    private static final String PLAYED = "played";

    private final DemoSteps steps;
    private final DemoClock clock;
    private final DemoStory story;
    private final List<DemoMonth> months;
    private final DemoMonth huaHin;

    private DemoPlay(GatewayClient client, StackHome home, Progress progress) {
        this.steps = new DemoSteps(client, new DemoJournal(home.data().resolve("demo-journal.tsv")));
        this.clock = new DemoClock(home.simulationOffset());
        Done begin = steps.journal().find("begin").orElseGet(() -> steps.journal()
                .add(
                        "begin",
                        new Done(clock.now().truncatedTo(ChronoUnit.MINUTES).toString(), 0)));
        this.months = DemoRegisters.towns().stream()
                .map(town -> new DemoMonth(town, steps, Instant.parse(begin.id())))
                .toList();
        this.huaHin = months.getFirst();
        this.story = new DemoStory(client, progress);
    }

    /** Plays what is not played yet, and tells the story. */
    public static void run(GatewayClient client, StackHome home, Progress progress) {
        var play = new DemoPlay(client, home, progress);
        if (play.steps.journal().find(PLAYED).isPresent()) {
            play.story.playedAlready(play.months);
            return;
        }
        play.story.begins(play.months);
        play.firstWeek();
        play.restOfTheMonth();
        play.nextMeeting();
        play.steps.journal().add(PLAYED, new Done(PLAYED, 0));
        play.story.ends(play.months);
    }

    private void firstWeek() {
        each(DemoMonth::prepare);
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
