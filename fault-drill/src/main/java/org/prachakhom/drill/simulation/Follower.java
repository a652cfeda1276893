package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.simulation.Chance.Crash;
import org.prachakhom.drill.simulation.Topic.Entry;

/** One segment of a processor: reads in batches, drops repetitions, and notes its place together with its copy. */
final class Follower {
    private static final int SEGMENTS = 2;
    private static final int BATCH = 4;
    private static final Mark START = new Mark(0, -1);

    private final int segment;
    private final Supplier<List<List<Entry>>> source;
    private final @Nullable Cards copy;
    private final List<AnnotationEventHandlerAdapter> policies;
    private final Chance chance;
    private final List<Mark> marks = new ArrayList<>();

    /** Where it stands in a partition: the next entry, and the highest position that it has read. */
    private record Mark(int next, int highest) {}

    /** What it does with what it reads: it keeps a copy, or none, and tells its policies. */
    record Reaction(@Nullable Cards copy, List<Object> policies) {}

    private Follower(int segment, Supplier<List<List<Entry>>> source, Reaction reaction, Chance chance) {
        this.segment = segment;
        this.source = source;
        this.copy = reaction.copy();
        this.policies = reaction.policies().stream()
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
        this.chance = chance;
    }

    /** All segments of a processor. */
    static List<Follower> segments(Supplier<List<List<Entry>>> source, Reaction reaction, Chance chance) {
        return IntStream.range(0, SEGMENTS)
                .mapToObj(segment -> new Follower(segment, source, reaction, chance))
                .toList();
    }

    void begin() {
        marks.clear();
        source.get().forEach(_ -> marks.add(START));
    }

    boolean behind() {
        return !waiting().isEmpty();
    }

    /** Handles a batch; all or nothing of it is noted, while the commands that it sent stay sent. */
    void step(Planted planted) {
        int partition = chance.oneOf(waiting());
        List<Entry> entries = source.get().get(partition);
        Mark from = marks.get(partition);
        int end = Math.min(entries.size(), from.next() + 1 + chance.upTo(BATCH - 1));
        List<Entry> batch = List.copyOf(entries.subList(from.next(), end));
        int highest = batch.stream().mapToInt(Entry::position).max().orElse(-1);
        Mark done = new Mark(end, Math.max(from.highest(), highest));
        Map<String, Card> kept = copy == null ? Map.of() : copy.kept();
        if (planted.mistake() == Mistake.TOKEN_BEFORE_EFFECTS) {
            marks.set(partition, done);
        }
        try {
            int seen = from.highest();
            for (Entry entry : batch) {
                if (entry.position() > seen && isMine(entry)) {
                    handle(planted.heard(entry.event()));
                }
                seen = Math.max(seen, entry.position());
            }
            chance.mayCrash();
            marks.set(partition, done);
        } catch (Crash crash) {
            if (copy != null) {
                copy.restore(kept);
            }
            throw crash;
        }
    }

    private List<Integer> waiting() {
        List<List<Entry>> partitions = source.get();
        return IntStream.range(0, partitions.size())
                .filter(partition ->
                        marks.get(partition).next() < partitions.get(partition).size())
                .boxed()
                .toList();
    }

    private boolean isMine(Entry entry) {
        return Math.floorMod(entry.event().getAggregateIdentifier().hashCode() / 7, SEGMENTS) == segment;
    }

    private void handle(DomainEventMessage<?> event) {
        if (copy != null) {
            copy.hear(event.getPayload());
        }
        for (AnnotationEventHandlerAdapter policy : policies) {
            if (policy.canHandle(event)) {
                tell(policy, event);
            }
        }
    }

    private void tell(AnnotationEventHandlerAdapter policy, DomainEventMessage<?> event) {
        try {
            policy.handle(event);
        } catch (Crash crash) {
            throw crash;
        } catch (Exception e) {
            throw new IllegalStateException("Parked: " + event.getPayload(), e);
        }
    }
}
