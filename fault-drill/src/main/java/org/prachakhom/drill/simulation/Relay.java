package org.prachakhom.drill.simulation;

import java.util.ArrayList;
import java.util.List;

/** Carries a log to its topic, page by page; what was sent before a crash is sent again. */
final class Relay {
    private static final int PAGE = 4;

    private final MemoryLog log;
    private final Topic topic;
    private final Chance chance;
    private int position;

    Relay(MemoryLog log, Topic topic, Chance chance) {
        this.log = log;
        this.topic = topic;
        this.chance = chance;
    }

    void begin() {
        position = 0;
        topic.clear();
    }

    boolean behind() {
        return position < log.size();
    }

    void step(Mistake mistake) {
        List<Integer> page = new ArrayList<>();
        for (int row = position; row < Math.min(log.size(), position + 1 + chance.upTo(PAGE)); row++) {
            page.add(row);
        }
        for (int row : mistake == Mistake.STREAMS_OUT_OF_ORDER ? page.reversed() : page) {
            topic.add(row, log.row(row));
            chance.mayCrash();
        }
        position += page.size();
    }
}
