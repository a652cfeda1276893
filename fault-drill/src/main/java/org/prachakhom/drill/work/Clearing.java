package org.prachakhom.drill.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.prachakhom.drill.journal.Mark;
import org.prachakhom.drill.journal.Place;
import org.prachakhom.drill.town.Answer;
import org.prachakhom.drill.town.Caller;
import org.prachakhom.drill.town.Town;

/** A publisher clears one text after the other of some issues; of those that replace the same version, one wins. */
public final class Clearing implements Work {
    private static final int ISSUES = 6;
    private static final Set<Integer> SOMEBODY_ELSE_WAS_FIRST = Set.of(412);

    private final Town town;
    private final Caller publisher;
    private final List<String> paths;

    /** In this town. */
    public Clearing(Town town) {
        this.town = town;
        this.publisher = town.publisher();
        this.paths = IntStream.range(0, ISSUES)
                .mapToObj(n -> "/api/v1/publications/" + town.file("ต้นไม้ล้มต้นที่ " + n))
                .toList();
        Map<String, ?> first = Map.of("title", "ต้นไม้ล้ม", "text", "ฉบับแรก");
        paths.forEach(path -> {
            publisher.find(path);
            publisher.settle(path + "/content", first, null);
        });
    }

    @Override
    public Ask ask(int n) {
        String path = paths.get(n % ISSUES);
        Map<String, ?> text = Map.of("title", "ต้นไม้ล้ม", "text", "ฉบับที่ " + n);
        Answer seen = publisher.get(path);
        if (seen.status() != 200) {
            throw new UncheckedIOException(new IOException("The version cannot be read: " + seen.status()));
        }
        return new Ask("clear", publisher, path + "/content", text, seen.etag(), SOMEBODY_ELSE_WAS_FIRST);
    }

    /** Nothing but clearing happens to these publications, so that text n is of version n - 1; the first is the town's. */
    @Override
    public List<Place> places() {
        return List.of(
                Place.answers("notification", "clear"),
                Place.table("notification", "log of publication.content-cleared", "clear", Mark.CHANGE, """
                        select stream::text || '@' || seq from event_log
                        where tenant = ? and name = 'publication.content-cleared' and seq > 0"""),
                Place.table("notification", "public_text", "clear", Mark.CHANGE, """
                        select issue_id || '@' || (text_version - 1) from public_text
                        where tenant = ? and text_version > 1"""));
    }

    @Override
    public String municipality() {
        return town.code();
    }
}
