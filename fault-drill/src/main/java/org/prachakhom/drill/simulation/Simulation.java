package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.prachakhom.drill.simulation.Chance.Crash;

/** Plays schedules: people act while processes crash and repeat, then all is calm, and what is left must agree. */
public final class Simulation {
    private static final int STEPS = 150;
    private static final int RESTLESS = 5_000;

    private final Chance chance = new Chance();
    private final Town town = new Town(chance);
    private final People people = new People(town, chance);
    private final Planted planted;
    private final List<String> story = new ArrayList<>();

    /** {@code mistake} is planted in every schedule. */
    public Simulation(Mistake mistake) {
        planted = new Planted(mistake, town.issues().log());
    }

    /** The first schedule that fails among so many from this seed on; its seed plays it again. */
    public Optional<Played> firstFailure(long firstSeed, int schedules) {
        return LongStream.range(firstSeed, firstSeed + schedules)
                .mapToObj(this::play)
                .filter(Played::failed)
                .findFirst();
    }

    /** One schedule, the same for the same seed. */
    public Played play(long seed) {
        chance.begin(seed);
        story.clear();
        town.begin();
        people.begin();
        try {
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            chance.calm();
            return new Played(
                    seed, story, heals() ? new Agreement(town).breaches() : List.of("It never comes to rest"));
        } catch (IllegalStateException e) {
            story.add(String.valueOf(e));
            return new Played(seed, story, List.of("An event is parked: " + e.getMessage()));
        }
    }

    private void step() {
        if (chance.in(3)) {
            tell(people.act());
        } else {
            move();
        }
    }

    /** Until everybody has heard everything. */
    private boolean heals() {
        for (int step = 0; step < RESTLESS; step++) {
            if (!move()) {
                return true;
            }
        }
        return false;
    }

    /** A relay or a follower that is behind takes a step, and may crash in it; nothing when all have heard everything. */
    private boolean move() {
        List<Runnable> behind = new ArrayList<>();
        for (Relay relay : town.relays()) {
            if (relay.behind()) {
                behind.add(() -> relay.step(planted.mistake()));
            }
        }
        for (Follower follower : town.followers()) {
            if (follower.behind()) {
                behind.add(() -> follower.step(planted));
            }
        }
        if (behind.isEmpty()) {
            return false;
        }
        try {
            chance.oneOf(behind).run();
        } catch (Crash crash) {
            tell("crash");
        }
        return true;
    }

    private void tell(@Nullable String what) {
        if (what != null) {
            story.add(what);
        }
    }
}
