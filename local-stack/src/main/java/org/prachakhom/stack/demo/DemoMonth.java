package org.prachakhom.stack.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;

/** One municipality's month, day by day: from a meeting to the next one. */
final class DemoMonth {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final DemoTown town;
    private final DemoMeetings meetings;
    private final DemoDesk desk;
    private final DemoWork work;
    private final DemoChecks checks;
    private final DemoPublishing publishing;
    private final List<Track> tracks;
    private final ZonedDateTime firstDay;
    private String first = "";
    private String next = "";

    /** {@code firstMeeting} is when it begins, the same in every run. */
    DemoMonth(DemoTown town, DemoSteps steps, Instant firstMeeting) {
        this.town = town;
        this.meetings = new DemoMeetings(town, steps);
        this.desk = new DemoDesk(town, steps);
        this.work = new DemoWork(town);
        this.checks = new DemoChecks(town, steps);
        this.publishing = new DemoPublishing(town, steps);
        this.tracks = town.issues().stream()
                .map(issue -> new Track(town, steps, issue))
                .toList();
        this.firstDay = firstMeeting.atZone(BANGKOK);
    }

    /** Half past nine on the day after {@code begin}. */
    static Instant dayAfter(Instant begin) {
        return begin.atZone(BANGKOK)
                .plusDays(1)
                .toLocalDate()
                .atTime(9, 30)
                .atZone(BANGKOK)
                .toInstant();
    }

    DemoTown town() {
        return town;
    }

    DemoMeetings meetings() {
        return meetings;
    }

    /** Half past nine on the day of the first meeting. */
    Instant meetingDay() {
        return firstDay.toInstant();
    }

    /** Half past nine on the day of the next meeting. */
    Instant nextMeetingDay() {
        return firstDay.plusMonths(1).toInstant();
    }

    String nextMeeting() {
        return next;
    }

    void prepare() {
        first = schedule("first", firstDay);
        next = schedule("next", firstDay.plusMonths(1));
        desk.file(raised("before"), null);
    }

    void holdFirstMeeting() {
        meetings.open("first", first, 0);
        desk.file(raised("meeting"), first);
        meetings.close("first", first);
        desk.record(raised("after"), first);
    }

    void handOut() {
        desk.triageAndAssign(those(Fate::assigned));
    }

    void startWork() {
        work.start(those(Fate::started));
    }

    void firstReports() {
        work.report(those(fate -> fate.started() && !fate.claimed()), 1, 30);
    }

    /** Claims of what gets a visit within the month. */
    void claim(boolean urgent) {
        work.claim(claimed(urgent));
    }

    void visit(boolean urgent) {
        checks.first(claimed(urgent));
    }

    void claimAgain() {
        work.claimAgain(those(Fate::claimedAgain));
    }

    void visitAgain() {
        checks.second(those(Fate::claimedAgain));
    }

    void publish() {
        publishing.publish(those(Fate::published));
    }

    void lastClaimsAndReports() {
        work.report(those(fate -> fate.started() && !fate.claimed()), 2, 60);
        work.claim(those(fate -> fate == Fate.CLAIMED));
        desk.file(raised("between"), null);
    }

    void openNextMeeting() {
        meetings.open("next", next, 3);
    }

    void closeNextMeeting() {
        meetings.close("next", next);
    }

    private String schedule(String name, ZonedDateTime startsAt) {
        // The number in the fiscal year, which begins in October: meetings are monthly.
        int number = (startsAt.getMonthValue() + 2) % 12 + 1;
        return meetings.schedule(name, number, startsAt.toInstant());
    }

    private List<Track> claimed(boolean urgent) {
        return tracks.stream()
                .filter(track -> track.issue().fate().visited())
                .filter(track -> town.priorityOf(track.issue().category()).equals("URGENT") == urgent)
                .toList();
    }

    private List<Track> raised(String when) {
        return tracks.stream().filter(track -> track.issue().raised(when)).toList();
    }

    private List<Track> those(Predicate<Fate> wanted) {
        return tracks.stream()
                .filter(track -> wanted.test(track.issue().fate()))
                .toList();
    }
}
