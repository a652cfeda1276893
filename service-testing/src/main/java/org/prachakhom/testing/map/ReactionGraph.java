package org.prachakhom.testing.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prachakhom.events.EventCatalogue;

/** Who emits each event and who handles it, over all services. */
public final class ReactionGraph {
    private final List<SourceClass> classes;
    private final Map<String, Map<String, SourceClass>> byService;
    private final Set<String> commands;

    private ReactionGraph(List<SourceClass> classes) {
        this.classes = classes;
        this.byService = classes.stream()
                .collect(Collectors.groupingBy(
                        SourceClass::service, Collectors.collectingAndThen(Collectors.toList(), SourceClass::byName)));
        this.commands = classes.stream()
                .filter(type -> type.name().endsWith("Command"))
                .flatMap(type -> type.nested().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Read from the sources of the services below {@code root}. */
    public static ReactionGraph of(Path root) {
        return new ReactionGraph(SourceScan.services(root));
    }

    /** One class that handles an event or emits it; {@code through} names the commands concerned, or is empty. */
    public record Part(String service, String type, Set<String> through) {}

    /** Names of all commands. */
    public Set<String> commands() {
        return new TreeSet<>(commands);
    }

    /** The aggregates that apply the event, with the commands that make them do so. */
    public List<Part> emitters(String event) {
        List<Part> found = new ArrayList<>();
        for (SourceClass type : classes) {
            Set<String> through = type.annotated("CommandHandler").stream()
                    .filter(handler -> type.createdFrom(handler, siblings(type)).contains(event))
                    .map(SourceClass.Method::firstType)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!through.isEmpty()) {
                found.add(new Part(type.service(), type.name(), through));
            }
        }
        return found;
    }

    /** The projections and other views that handle the event. */
    public List<Part> views(String event) {
        return handlers(event)
                .filter(type -> !type.isPolicy())
                .map(type -> part(type, event))
                .toList();
    }

    /** The policies that handle the event, with the commands that they may send. */
    public List<Part> policies(String event) {
        return handlers(event)
                .filter(SourceClass::isPolicy)
                .map(type -> part(type, event))
                .toList();
    }

    /** The events that may follow an event by way of policies and their commands. */
    public Set<String> follows(String event) {
        Set<String> sent = policies(event).stream()
                .flatMap(policy -> policy.through().stream())
                .collect(Collectors.toSet());
        return EventCatalogue.events().stream()
                .map(Class::getSimpleName)
                .filter(next -> emitters(next).stream()
                        .anyMatch(emitter -> emitter.through().stream().anyMatch(sent::contains)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every way from an event back to itself, as {@code A -> B -> A}; each loop once, from its first name. */
    public Set<String> loops() {
        Map<String, Set<String>> next = new TreeMap<>();
        EventCatalogue.events().forEach(event -> next.put(event.getSimpleName(), follows(event.getSimpleName())));
        Set<String> loops = new TreeSet<>();
        next.keySet().forEach(start -> walk(List.of(start), next, loops));
        return loops;
    }

    private static void walk(List<String> way, Map<String, Set<String>> next, Set<String> loops) {
        String start = way.getFirst();
        for (String step : next.getOrDefault(way.getLast(), Set.of())) {
            if (step.equals(start)) {
                loops.add(String.join(" -> ", way) + " -> " + start);
            } else if (!way.contains(step) && step.compareTo(start) > 0) {
                walk(Stream.concat(way.stream(), Stream.of(step)).toList(), next, loops);
            }
        }
    }

    private Map<String, SourceClass> siblings(SourceClass type) {
        return byService.getOrDefault(type.service(), Map.of());
    }

    private Stream<SourceClass> handlers(String event) {
        Set<String> types = typesOf(event);
        return classes.stream().filter(type -> type.annotated("EventHandler").stream()
                .anyMatch(handler -> types.contains(handler.firstType())));
    }

    private Part part(SourceClass type, String event) {
        Set<String> types = typesOf(event);
        Set<String> sent = type.annotated("EventHandler").stream()
                .filter(handler -> types.contains(handler.firstType()))
                .flatMap(handler -> type.createdFrom(handler, siblings(type)).stream())
                .filter(commands::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Part(type.service(), type.name(), sent);
    }

    /** The event itself and its stream, which a handler may name instead. */
    private static Set<String> typesOf(String event) {
        return EventCatalogue.events().stream()
                .filter(type -> type.getSimpleName().equals(event))
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }
}
