package org.prachakhom.drill.process;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prachakhom.drill.Course;
import org.prachakhom.drill.Tally;
import org.prachakhom.drill.journal.Entry;
import org.prachakhom.drill.journal.Finding;
import org.prachakhom.drill.journal.Journal;
import org.prachakhom.drill.journal.Mark;
import org.prachakhom.drill.journal.Oracle;
import org.prachakhom.drill.journal.Outcome;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Views;
import org.prachakhom.drill.work.Load;
import org.prachakhom.drill.work.Work;
import org.prachakhom.stack.process.Readiness;

/** One harm done under load, from the first request to the last look at the books. */
public final class Cycle implements AutoCloseable {
    /** How many requests are in flight at the moment of the harm. */
    static final int CALLERS = 16;

    private static final Duration HEALING = Duration.ofSeconds(60);
    /** In the build, where the machine may have much else to do. */
    private static final Duration PATIENT_HEALING = Duration.ofMinutes(3);

    private static final List<String> SERVICES = List.of("issue", "meeting", "committee", "notification");

    private final Course course;
    private final Work work;
    private final Journal journal;
    private final Load load;

    /** Begins one; its journal is named after it and the municipality. */
    public Cycle(Course course, String name, Work work) {
        this.course = course;
        this.work = work;
        this.journal = Journal.in(course.journals().resolve(name + "-" + work.municipality() + ".journal"));
        this.load = new Load(work, journal);
    }

    /** What was asked for, and what came of it. */
    public Journal journal() {
        return journal;
    }

    /** The requests. */
    public Load load() {
        return load;
    }

    /** Repeats what is unknown, waits until all is healed, and adds to the tally what is then still amiss. */
    public void settle(Tally tally) throws InterruptedException {
        Set<String> unknown = keys(Outcome.UNKNOWN);
        int done = (int) answered().stream().filter(unknown::contains).count();
        if (!load.repeatUntilKnown()) {
            tally.problem(
                    journal.count(Outcome.UNKNOWN) + " requests are still unknown, however often they are repeated");
        }
        long end = System.nanoTime() + course.span(PATIENT_HEALING, HEALING).toNanos();
        List<String> behind = behind();
        List<Finding> findings = findings();
        while (!(behind.isEmpty() && findings.isEmpty()) && System.nanoTime() < end) {
            Readiness.pause(Duration.ofMillis(500));
            behind = behind();
            findings = findings();
        }
        tally.add(journal, unknown.size(), done);
        tally.add(findings);
        behind.forEach(tally::problem);
    }

    private Set<String> keys(Outcome outcome) {
        return journal.entries().stream()
                .filter(entry -> entry.outcome() == outcome)
                .map(Entry::key)
                .collect(Collectors.toSet());
    }

    /** The keys that have a stored answer. */
    private Set<String> answered() {
        return new HashSet<>(work.places().stream()
                .filter(place -> place.mark() == Mark.KEY)
                .flatMap(place -> marks(place).stream())
                .toList());
    }

    private List<Finding> findings() {
        return new Oracle(journal.entries(), this::marks).findings(work.places());
    }

    private List<String> marks(Place place) {
        return new Views(course.stack(), place.database()).marks(place, work.municipality());
    }

    private List<String> behind() {
        Stream<Views> all = SERVICES.stream().map(service -> new Views(course.stack(), service));
        return all.flatMap(views -> views.behind().stream()).toList();
    }

    @Override
    public void close() {
        journal.close();
    }
}
