package org.prachakhom.issue.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prachakhom.issue.tables.Wish.Effect;
import org.prachakhom.kit.web.Accepted;
import org.prachakhom.kit.web.Submission;
import org.prachakhom.kit.web.Submission.Part;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes a table over as a whole, or tries it and changes nothing. An entry that is as the table says is not sent, so that the
 * same table twice changes nothing twice.
 */
@Component
public final class TableImport {
    private final MessageSource texts;

    TableImport(MessageSource texts) {
        this.texts = texts;
    }

    /** What the table would do, with all its bad lines in the language. */
    public TableReport attempt(Table table, List<Wish> wishes, Locale language) {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        wishes.forEach(wish -> counts.merge(wish.effect(), 1, Integer::sum));
        return report(false, counts, TableReport.told(table.bad(), texts, language), null);
    }

    /** Sends what the table wishes, and tells the same when the same request comes again; refused when a line is bad. */
    public TableReport takeOver(Table table, List<Wish> wishes, Submission submission) {
        table.isGood();
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        List<Part> parts = new ArrayList<>();
        for (Wish wish : wishes) {
            Effect effect = wish.effect() == Effect.UNCHANGED ? before(wish, submission) : wish.effect();
            counts.merge(effect, 1, Integer::sum);
            if (effect != Effect.UNCHANGED) {
                parts.add(new Part(name(effect, wish), wish.id(), wish.command().get()));
            }
        }
        List<Accepted> sent = submission.sendAll(parts);
        return report(
                true, counts, List.of(), sent.isEmpty() ? null : sent.getLast().upTo());
    }

    /** What this very request did to the entry when it came before: now the entry is as the table says. */
    private static Effect before(Wish wish, Submission submission) {
        for (Effect effect : List.of(Effect.ADDED, Effect.CHANGED)) {
            if (submission.earlier(name(effect, wish)).isPresent()) {
                return effect;
            }
        }
        return Effect.UNCHANGED;
    }

    private static String name(Effect effect, Wish wish) {
        return effect.name().toLowerCase(Locale.ROOT) + "/" + wish.name();
    }

    private static TableReport report(
            boolean done, Map<Effect, Integer> counts, List<TableReport.BadLine> bad, @Nullable String upTo) {
        return new TableReport(
                done,
                counts.getOrDefault(Effect.ADDED, 0),
                counts.getOrDefault(Effect.CHANGED, 0),
                counts.getOrDefault(Effect.UNCHANGED, 0),
                bad,
                upTo);
    }
}
