package org.prachakhom.testing.map;

import java.util.List;
import java.util.stream.Collectors;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.testing.map.ReactionGraph.Part;

/** The page that shows the reaction graph. */
public final class EventMapPage {
    private static final String HEAD = """
            # Event map

            Made by EventMapTest from the sources; run it with `-Dapprove` to write it anew. For each event: its topic, who
            emits it on which command, which views show it, and which policies send which command because of it.

            """;
    private static final String LOOPS = """

            ## Loops

            A way from an event over policies and commands back to the same event. Each must be approved here with the fact
            that ends it: a line `A -> B -> A`, then what stops it. The test names every loop that is not.
            """;

    private EventMapPage() {}

    /** The generated part of the page, up to the approved loops, which are written by hand below it. */
    public static String of(ReactionGraph graph) {
        String rows =
                EventCatalogue.events().stream().map(event -> row(graph, event)).collect(Collectors.joining());
        return HEAD + "| event | topic | emitted by | shown by | reacts |\n|---|---|---|---|---|\n" + rows + LOOPS;
    }

    private static String row(ReactionGraph graph, Class<? extends PublishedEvent> event) {
        String name = event.getSimpleName();
        return "| `%s`<br>%s | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        EventCatalogue.wireName(event).value(),
                        EventCatalogue.topic(event).replace("prachakhom.", ""),
                        cell(graph.emitters(name)),
                        cell(graph.views(name)),
                        cell(graph.policies(name)));
    }

    private static String cell(List<Part> parts) {
        String text = parts.stream()
                .map(part -> part.service().replace("-service", "") + ": "
                        + part.type().replace("Projection", "")
                        + (part.through().isEmpty() ? "" : " (" + String.join(", ", part.through()) + ")"))
                .collect(Collectors.joining("<br>"));
        return text.isEmpty() ? "–" : text;
    }
}
