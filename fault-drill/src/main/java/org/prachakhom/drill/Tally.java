package org.prachakhom.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prachakhom.drill.journal.Finding;
import org.prachakhom.drill.journal.Journal;
import org.prachakhom.drill.journal.Outcome;

/** The sums of a case, over all its cycles, and all that went wrong. */
public final class Tally {
    private static final int SHOWN = 20;

    private final String name;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<Finding.Kind, Integer> findings = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final long begun = System.nanoTime();
    private long seconds;
    private int cycles;
    private int requests;
    private int ok;
    private int fail;
    private int unknown;
    private int done;
    private int repeated;
    private Duration slowestReady = Duration.ZERO;

    /** The empty tally of the case of this name. */
    public Tally(String name) {
        this.name = name;
    }

    /** Adds a cycle that is over; {@code unknownAtFirst} requests had no outcome, {@code doneAll} of them had effect. */
    public void add(Journal journal, int unknownAtFirst, int doneAll) {
        seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        cycles++;
        requests += journal.requests();
        ok += journal.count(Outcome.OK);
        fail += journal.count(Outcome.FAIL);
        repeated += journal.repeated();
        unknown += unknownAtFirst;
        done += doneAll;
        journal.statuses().forEach((status, times) -> statuses.merge(status, times, Integer::sum));
        journal.complaints().forEach(this::problem);
    }

    /** Adds what the places show amiss. */
    public void add(List<Finding> amiss) {
        amiss.forEach(finding -> {
            findings.merge(finding.kind(), 1, Integer::sum);
            problem(finding.toString());
        });
    }

    /** Adds how long a process took until it was ready again. */
    public void readyAfter(Duration span) {
        slowestReady = span.compareTo(slowestReady) > 0 ? span : slowestReady;
    }

    /** Adds something that went wrong. */
    public void problem(String sentence) {
        problems.add(sentence);
    }

    /** Adds something worth knowing. */
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** How often each status was answered; 0 stands for no answer. */
    public Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** All that went wrong; empty when the case has proved what it is there to prove. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The sums in words. */
    @Override
    public String toString() {
        String verdict = problems.isEmpty() ? "PROVED" : "FAILED";
        StringBuilder text = new StringBuilder(
                "%s: %s in %d s; cycles %d, requests %d, ok %d, fail %d, unknown %d (of these done %d), repeated %d"
                        .formatted(name, verdict, seconds, cycles, requests, ok, fail, unknown, done, repeated));
        text.append(", lost %d, doubled %d, stray %d"
                .formatted(found(Finding.Kind.LOST), found(Finding.Kind.DOUBLED), found(Finding.Kind.STRAY)));
        if (!slowestReady.isZero()) {
            text.append(", ready again after %.1f s at most".formatted(slowestReady.toMillis() / 1000.0));
        }
        text.append("; answers ")
                .append(statuses.entrySet().stream()
                        .map(each -> (each.getKey() == 0 ? "none" : each.getKey()) + " x " + each.getValue())
                        .collect(Collectors.joining(", ")));
        remarks.forEach(remark -> text.append("\n  ").append(remark));
        problems.stream().limit(SHOWN).forEach(problem -> text.append("\n  ! ").append(problem));
        return text.toString();
    }

    private int found(Finding.Kind kind) {
        return findings.getOrDefault(kind, 0);
    }
}
