package org.prachakhom.drill.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the journal with what the places show: each request answered with success has its effect exactly once at each
 * place, each refused one nowhere, and each whose outcome is unknown at most once.
 */
public final class Oracle {
    private final List<Entry> entries;
    private final Books books;

    /** An oracle over these requests and these books. */
    public Oracle(List<Entry> entries, Books books) {
        this.entries = List.copyOf(entries);
        this.books = books;
    }

    /** Everything in which the places disagree with the journal; empty when nothing is lost, doubled or made up. */
    public List<Finding> findings(List<Place> places) {
        return places.stream().flatMap(place -> at(place).stream()).toList();
    }

    private List<Finding> at(Place place) {
        Map<String, Long> found = counted(books.marks(place));
        Map<String, Long> due = counted(marks(place, Outcome.OK));
        List<Finding> findings = new ArrayList<>();
        Set<String> unasked = new TreeSet<>();
        due.forEach((mark, times) -> {
            if (found.getOrDefault(mark, 0L) < times) {
                findings.add(new Finding(Finding.Kind.LOST, place, mark));
            }
        });
        found.forEach((mark, times) -> {
            if (times > due.getOrDefault(mark, 1L)) {
                findings.add(new Finding(Finding.Kind.DOUBLED, place, mark));
            }
            if (!due.containsKey(mark)) {
                unasked.add(mark);
            }
        });
        strays(place, unasked).forEach(mark -> findings.add(new Finding(Finding.Kind.STRAY, place, mark)));
        return findings;
    }

    /** An unknown request may have had its effect; where only answers tell its mark, their number must be enough. */
    private Set<String> strays(Place place, Set<String> unasked) {
        List<String> unknown = marks(place, Outcome.UNKNOWN);
        if (place.mark() == Mark.KEY) {
            unknown.forEach(unasked::remove);
            return unasked;
        }
        return unasked.size() <= unknown.size() ? Set.of() : unasked;
    }

    private List<String> marks(Place place, Outcome outcome) {
        return entries.stream()
                .filter(entry -> entry.outcome() == outcome && entry.what().equals(place.what()))
                .map(place.mark()::of)
                .toList();
    }

    private static Map<String, Long> counted(List<String> marks) {
        return marks.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
